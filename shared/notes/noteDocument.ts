/** Notes as a document of their own, which every output prints as it prints a pack. */
import { type Block, type Document, type Part, documentVersion } from '../document/blocks.ts';
import { type CellDraft, paragraph, row, text } from '../document/make.ts';
import { inkOf } from './drawing.ts';
import { quotedWords, shortened } from './noteWords.ts';
import type { NotedItem, NotedVolume, PlacedNote } from './placedNotes.ts';

export interface NoteDocumentOptions {
  /** Stands at the end of the document's id, and so in the name of its file. */
  readonly name: string;
  readonly title: string;
  /** What stands there where nothing was noted. */
  readonly none: string;
  readonly itemBlocks: (item: NotedItem) => readonly Block[];
  /** ISO instant; the document's only clock. */
  readonly assembledAt: string;
}

/** One part, item by item; it is not for others, which every page says. */
export function noteDocument(
  [{ document }]: readonly [NotedVolume, ...NotedVolume[]],
  items: readonly NotedItem[],
  { name, title, none, itemBlocks, assembledAt }: NoteDocumentOptions,
): Document {
  const about = `${document.body}, ${document.meetingDate}. Pages are those of the pack.`;
  const part: Part = {
    id: 'notes',
    kind: 'paper',
    title,
    runningTitle: title,
    marking: markingOf(items),
    blocks: [
      { kind: 'heading', id: 'notes.title', level: 1, text: text(title) },
      { ...paragraph('notes.about', about), style: 'lead' },
      ...(items.length === 0 ? [paragraph('notes.none', none)] : items.flatMap(itemBlocks)),
    ],
  };
  return {
    version: documentVersion,
    id: `${document.id}-${name}`,
    language: document.language,
    title: `${title}: ${document.body}, ${document.meetingDate}`,
    organisation: document.organisation,
    body: document.body,
    meetingDate: document.meetingDate,
    assembledAt,
    house: document.house,
    parts: [part],
  };
}

/** Words that are not for publication keep their marking wherever they are quoted. */
function markingOf(items: readonly NotedItem[]): string {
  const markings = items.flatMap(({ notes }) => notes.flatMap(({ note }) => note.anchor.marking ?? []));
  return ['Private notes', ...new Set(markings)].join(' · ');
}

export const notesHeading = (id: string, level: 2 | 3, words: string): Block => ({
  kind: 'heading',
  id: `${id}.heading`,
  level,
  text: text(words),
});

export const notePage = (page: number | null): string => (page === null ? '–' : String(page));

/** What was drawn by hand, under a heading of its own; nothing where nothing was. */
export function drawnFigures(id: string, notes: readonly PlacedNote[]): Block[] {
  const drawn = notes.filter(({ note }) => note.strokes.length > 0);
  if (drawn.length === 0) return [];
  return [notesHeading(`${id}.drawn`, 3, 'What I drew'), ...drawn.map((each) => drawnFigure(id, each))];
}

function drawnFigure(id: string, { note, page, place }: PlacedNote): Block {
  const on = shortened(quotedWords(note), 60);
  const where =
    place.state === 'gone' ? 'No longer in the papers' : page === null ? 'Drawing' : `Page ${page}`;
  return {
    kind: 'figure',
    id: `${id}.${note.id}`,
    caption: `${where}: ${on}`,
    alt: `Drawn by hand. ${note.text.trim()}`.trim(),
    chart: { kind: 'drawing', ink: inkOf(note.colour), strokes: note.strokes },
    notes: note.text.trim() === '' ? [] : [text(note.text.trim())],
  };
}

/** Shares of the width, by the heading of the column. */
const widths: Readonly<Record<string, number>> = { Page: 1.2, Kind: 3, Amount: 2.4, 'Paid from': 3 };

/** Under a heading of its own, where it has a name; nothing where there are no rows. */
export function noteTable(
  id: string,
  name: string | null,
  heads: readonly string[],
  rows: readonly (readonly string[])[],
): Block[] {
  if (rows.length === 0) return [];
  return [
    ...(name === null ? [] : [notesHeading(id, 3, name)]),
    {
      kind: 'table',
      id,
      columns: heads.map((head, at) => ({
        id: `${id}.c${at + 1}`,
        width: widths[head] ?? 6,
        align: 'start',
      })),
      head: [row(`${id}.head`, 'header', heads)],
      body: rows.map((cells, at) => row(`${id}.r${at + 1}`, 'body', cells.map(cell))),
      notes: [],
    },
  ];
}

/** What holds others gives their texts on lines of their own: here they run on. */
const cell = (words: string): CellDraft => ({ of: words.replace(/\s*\n\s*/g, ' ') });
