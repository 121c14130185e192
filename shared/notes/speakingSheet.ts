import { type Block, type Document, type Part, documentVersion } from '../document/blocks.ts';
import { type CellDraft, paragraph, row, strong, text } from '../document/make.ts';
import type { Note } from '../entities/note.ts';
import { type Glance, recommendationsOf } from '../reading/recommendations.ts';
import { type NoteKind, noteKindWords, stanceWords } from './kinds.ts';
import { interestWords } from './interestWords.ts';
import { type NotedItem, type NotedVolume, type PlacedNote, notedItems, pageOfBlock } from './placedNotes.ts';

export interface SpeakingSheetOptions {
  /** Kinds of note to print. */
  readonly kinds: readonly NoteKind[];
  /** ISO instant; the document's only clock. */
  readonly assembledAt: string;
}

/**
 * What a councillor takes into the meeting: item by item my position, the interest I have to declare, the recommendations at a
 * glance, my questions and what I marked, each with the page of the pack. A document as all others, so that every output
 * prints it; not for others, which every page says.
 */
export function speakingSheet(
  volumes: readonly [NotedVolume, ...NotedVolume[]],
  notes: readonly Note[],
  { kinds, assembledAt }: SpeakingSheetOptions,
): Document {
  const [{ document }] = volumes;
  const items = notedItems(
    volumes,
    notes.filter(({ kind }) => kinds.includes(kind)),
  );
  const title = 'My notes for the meeting';
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
      ...(items.length === 0
        ? [paragraph('notes.none', 'I have noted nothing for this meeting.')]
        : items.flatMap(itemBlocks)),
    ],
  };
  return {
    version: documentVersion,
    id: `${document.id}-my-notes`,
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

function itemBlocks(noted: NotedItem): Block[] {
  const id = `notes.${noted.part}`;
  const page = noted.volume?.pages[noted.part];
  const name = noted.item === null ? noted.title : `Item ${noted.item}: ${noted.title}`;
  const of = (...kinds: readonly NoteKind[]): PlacedNote[] =>
    noted.notes.filter(({ note, place }) => kinds.includes(note.kind) && place.state !== 'gone');
  const passages = of('highlight', 'comment', 'star', 'ink', 'bookmark').filter(isAsItWas);
  const changed = noted.notes.filter(({ place }) => place.state === 'changed');
  const gone = noted.notes.filter(({ place }) => place.state === 'gone');
  return [
    heading(id, 2, page === undefined ? name : `${name}, page ${page}`),
    ...of('position').map(({ note }) =>
      paragraph(`${id}.${note.id}`, [strong('My position: '), ...text(positionWords(note))]),
    ),
    ...of('declaration').map(({ note }) =>
      paragraph(`${id}.${note.id}`, [strong('To declare: '), ...text(interestWords(note))]),
    ),
    ...recommendationTable(id, noted),
    ...table(
      `${id}.questions`,
      'Questions to raise',
      ['Page', 'Question', 'About'],
      of('question').map(questionCells),
    ),
    ...table(`${id}.passages`, 'What I marked', ['Page', 'Passage', 'My note'], passages.map(passageCells)),
    ...table(
      `${id}.changed`,
      'Text that has changed since',
      ['Page', 'When I marked it', 'Now', 'My note'],
      changed.map(changedCells),
    ),
    ...table(`${id}.gone`, 'No longer in the papers', ['When I marked it', 'My note'], gone.map(goneCells)),
  ];
}

const isAsItWas = ({ place }: PlacedNote): boolean => place.state !== 'changed';

const heading = (id: string, level: 2 | 3, words: string): Block => ({
  kind: 'heading',
  id: `${id}.heading`,
  level,
  text: text(words),
});

const positionWords = ({ stance, text: said }: Note): string =>
  [stance === null ? '' : stanceWords[stance], said.trim()].filter((each) => each !== '').join('. ');

function recommendationTable(id: string, { part, volume }: NotedItem): Block[] {
  if (volume === null) return [];
  const glances = recommendationsOf(volume.document).filter((glance) => glance.part.id === part);
  const cells = ({ id: of, label, text: words, amounts, source, unit }: Glance) => {
    const page = pageOfBlock(volume, of) ?? pageOfBlock(volume, unit.block.id);
    return [`${label} ${words}`.trim(), amounts.join(', ') || '–', source?.words ?? '–', pageWord(page)];
  };
  return table(
    `${id}.recommendations`,
    'Recommendations at a glance',
    ['Recommendation', 'Amount', 'Paid from', 'Page'],
    glances.map(cells),
  );
}

const pageWord = (page: number | null): string => (page === null ? '–' : String(page));

/** What the note was made on, in its own words. */
function quoteOf({ anchor }: Note): string {
  if (anchor.on === 'item') return anchor.title;
  if (anchor.quote !== '') return anchor.quote;
  return anchor.on === 'file' ? `Page ${anchor.page} of ${anchor.title}` : '';
}

const said = (note: Note): string =>
  [note.kind === 'highlight' || note.kind === 'comment' ? '' : noteKindWords[note.kind][0], note.text.trim()]
    .filter((each) => each !== '')
    .join(': ') || '–';

const questionCells = ({ note, page }: PlacedNote): string[] => [
  pageWord(page),
  note.text.trim() || '–',
  quoteOf(note),
];
const passageCells = ({ note, page }: PlacedNote): string[] => [pageWord(page), quoteOf(note), said(note)];
const changedCells = ({ note, page, place }: PlacedNote): string[] => [
  pageWord(page),
  note.anchor.on === 'text' ? note.anchor.whole : quoteOf(note),
  place.state === 'changed' ? place.now : '',
  said(note),
];
const goneCells = ({ note }: PlacedNote): string[] => [quoteOf(note), said(note)];

/** Shares of the width, by the heading of the column. */
const widths: Readonly<Record<string, number>> = { Page: 1.2, Amount: 2.4, 'Paid from': 3 };

function table(
  id: string,
  name: string,
  heads: readonly string[],
  rows: readonly (readonly string[])[],
): Block[] {
  if (rows.length === 0) return [];
  return [
    heading(id, 3, name),
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
