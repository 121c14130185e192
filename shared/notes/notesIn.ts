import type { Note } from '../entities/note.ts';
import { carryOver } from './carryOver.ts';
import type { Edition } from './edition.ts';
import type { NotePlace } from './place.ts';

/** A note with where it is in a pack. */
export interface NoteInPack {
  readonly note: Note;
  readonly place: NotePlace;
}

/** Words to mark: of a text its characters, in the order of its own text (`ownText.ts`), counted in UTF-16. */
export interface Mark {
  readonly note: Note;
  readonly block: string;
  readonly from: number;
  readonly to: number;
}

/**
 * The notes that a pack or supplement has something to say of, each with its state in it, in the order given. What was found
 * out when the edition came is not asked again.
 */
export const notesIn = (notes: readonly Note[], edition: Edition, earlier?: Edition): NoteInPack[] =>
  notes.flatMap((note) => {
    const place = knownPlace(note, edition) ?? carryOver(note, edition, earlier);
    return place === undefined ? [] : [{ note, place }];
  });

/** Where a note is in an edition as it was found out before. */
export const knownPlace = (
  { places }: Pick<Note, 'places'>,
  { document }: Pick<Edition, 'document'>,
): NotePlace | undefined =>
  places.findLast(({ edition, pack }) => edition === document.assembledAt && pack === document.id);

/** What is to be marked in the text: the words of notes that were kept, and the paragraphs that say something else now. */
export const marksOf = (notes: readonly NoteInPack[]): Mark[] =>
  notes.flatMap(({ note, place }) => {
    if (place.state === 'changed') return [{ note, block: place.block, from: 0, to: place.now.length }];
    if (place.state !== 'kept' || note.anchor.on !== 'text') return [];
    const { offset: from, block } = place;
    return [{ note, block, from, to: from + note.anchor.quote.length }];
  });
