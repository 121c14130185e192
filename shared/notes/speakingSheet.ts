import type { Block, Document } from '../document/blocks.ts';
import { paragraph, strong, text } from '../document/make.ts';
import type { Note } from '../entities/note.ts';
import { partLine } from '../reading/partName.ts';
import { type Glance, recommendationsOf } from '../reading/recommendations.ts';
import { type NoteKind, noteKindWords, stanceWords } from './kinds.ts';
import { interestWords } from './interestWords.ts';
import { drawnFigures, noteDocument, noteTable, notePage, notesHeading } from './noteDocument.ts';
import { quotedWords } from './noteWords.ts';
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
  const items = notedItems(
    volumes,
    notes.filter(({ kind }) => kinds.includes(kind)),
  );
  return noteDocument(volumes, items, {
    name: 'my-notes',
    title: 'My notes for the meeting',
    none: 'I have noted nothing for this meeting.',
    itemBlocks,
    assembledAt,
  });
}

function itemBlocks(noted: NotedItem): Block[] {
  const id = `notes.${noted.part}`;
  const page = noted.volume?.pages[noted.part];
  const name = partLine(noted);
  const of = (...kinds: readonly NoteKind[]): PlacedNote[] =>
    noted.notes.filter(({ note, place }) => kinds.includes(note.kind) && place.state !== 'gone');
  const passages = of('highlight', 'comment', 'star', 'ink', 'bookmark').filter(isAsItWas);
  const changed = noted.notes.filter(({ place }) => place.state === 'changed');
  const gone = noted.notes.filter(({ place }) => place.state === 'gone');
  return [
    notesHeading(id, 2, page === undefined ? name : `${name}, page ${page}`),
    ...of('position').map(({ note }) =>
      paragraph(`${id}.${note.id}`, [strong('My position: '), ...text(positionWords(note))]),
    ),
    ...of('declaration').map(({ note }) =>
      paragraph(`${id}.${note.id}`, [strong('To declare: '), ...text(interestWords(note))]),
    ),
    ...recommendationTable(id, noted),
    ...noteTable(
      `${id}.questions`,
      'Questions to raise',
      ['Page', 'Question', 'About'],
      of('question').map(questionCells),
    ),
    ...noteTable(
      `${id}.passages`,
      'What I marked',
      ['Page', 'Passage', 'My note'],
      passages.map(passageCells),
    ),
    ...noteTable(
      `${id}.changed`,
      'Text that has changed since',
      ['Page', 'When I marked it', 'Now', 'My note'],
      changed.map(changedCells),
    ),
    ...noteTable(
      `${id}.gone`,
      'No longer in the papers',
      ['When I marked it', 'My note'],
      gone.map(goneCells),
    ),
    ...drawnFigures(id, noted.notes),
  ];
}

const isAsItWas = ({ place }: PlacedNote): boolean => place.state !== 'changed';

const positionWords = ({ stance, text: said }: Note): string =>
  [stance === null ? '' : stanceWords[stance], said.trim()].filter((each) => each !== '').join('. ');

function recommendationTable(id: string, { part, volume }: NotedItem): Block[] {
  if (volume === null) return [];
  const glances = recommendationsOf(volume.document).filter((glance) => glance.part.id === part);
  const cells = ({ id: of, label, text: words, amounts, source, unit }: Glance) => {
    const page = pageOfBlock(volume, of) ?? pageOfBlock(volume, unit.block.id);
    return [`${label} ${words}`.trim(), amounts.join(', ') || '–', source?.words ?? '–', notePage(page)];
  };
  return noteTable(
    `${id}.recommendations`,
    'Recommendations at a glance',
    ['Recommendation', 'Amount', 'Paid from', 'Page'],
    glances.map(cells),
  );
}

const said = (note: Note): string =>
  [note.kind === 'highlight' || note.kind === 'comment' ? '' : noteKindWords[note.kind][0], note.text.trim()]
    .filter((each) => each !== '')
    .join(': ') || '–';

const questionCells = ({ note, page }: PlacedNote): string[] => [
  notePage(page),
  note.text.trim() || '–',
  quotedWords(note),
];
const passageCells = ({ note, page }: PlacedNote): string[] => [
  notePage(page),
  quotedWords(note),
  said(note),
];
const changedCells = ({ note, page, place }: PlacedNote): string[] => [
  notePage(page),
  note.anchor.on === 'text' ? note.anchor.whole : quotedWords(note),
  place.state === 'changed' ? place.now : '',
  said(note),
];
const goneCells = ({ note }: PlacedNote): string[] => [quotedWords(note), said(note)];
