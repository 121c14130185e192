import type { Block, Document } from '../document/blocks.ts';
import type { Note } from '../entities/note.ts';
import { partLine } from '../reading/partName.ts';
import { drawnFigures, noteDocument, notePage, noteTable, notesHeading } from './noteDocument.ts';
import { kindWords, quotedWords } from './noteWords.ts';
import { type NotedItem, type NotedVolume, type PlacedNote, notedItems } from './placedNotes.ts';

/**
 * Notes as they are listed beside a pack: by item, each with its kind, its page, the words that it was made on and what was
 * written. What has changed since says so, and what is no longer in the papers stands last.
 */
export const noteList = (
  volumes: readonly [NotedVolume, ...NotedVolume[]],
  notes: readonly Note[],
  assembledAt: string,
): Document =>
  noteDocument(volumes, notedItems(volumes, notes), {
    name: 'note-list',
    title: 'My notes',
    none: 'There are no notes of this kind on the pack.',
    itemBlocks,
    assembledAt,
  });

function itemBlocks(noted: NotedItem): Block[] {
  const id = `notes.${noted.part}`;
  const there = noted.notes.filter(({ place }) => place.state !== 'gone');
  const gone = noted.notes.filter(({ place }) => place.state === 'gone');
  return [
    notesHeading(id, 2, partLine(noted)),
    ...noteTable(`${id}.notes`, null, ['Page', 'Kind', 'On', 'Note'], there.map(thereCells)),
    ...noteTable(`${id}.gone`, 'No longer in the papers', ['Kind', 'On', 'Note'], gone.map(goneCells)),
    ...drawnFigures(id, noted.notes),
  ];
}

const thereCells = (placed: PlacedNote): string[] => [notePage(placed.page), ...goneCells(placed)];

const goneCells = ({ note, place }: PlacedNote): string[] => [
  kindWords(note),
  place.state === 'changed'
    ? `${quotedWords(note)} [The text has changed since. It is now: ${place.now}]`
    : quotedWords(note) || '–',
  note.text.trim() || '–',
];
