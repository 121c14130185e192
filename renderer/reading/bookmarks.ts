import type { Problem } from '../../shared/api.ts';
import type { Row, Rows } from '../../shared/entities/index.ts';
import { editionOf } from '../../shared/notes/edition.ts';
import { itemAnchorOf, textAnchorOf } from '../../shared/notes/makeAnchor.ts';
import { notesIn } from '../../shared/notes/notesIn.ts';
import { type Place, locate } from '../../shared/reading/place.ts';
import type { ReadingPack, Volume } from '../../shared/reading/readingPack.ts';
import { type Unit, unitText, unitsOf } from '../../shared/reading/units.ts';
import { removeRow } from '../history/steps.ts';
import { addNote } from '../notes/addNote.ts';

/** A bookmark where it is in a pack. */
export interface PlacedBookmark {
  readonly note: Row<'note'>;
  readonly volume: Volume;
  readonly unit: Unit;
  /** First words of what it stands at. */
  readonly words: string;
}

/** The reader's own bookmarks in a pack, in its order: notes like others, which a re-issue carries over. */
export function bookmarksOf({ note }: Pick<Rows, 'note'>, pack: ReadingPack): readonly PlacedBookmark[] {
  const bookmarks = note.filter(({ kind, from }) => kind === 'bookmark' && from === '');
  if (bookmarks.length === 0) return [];
  const placed = new Set<string>();
  return pack.volumes.flatMap((volume) =>
    notesIn(bookmarks, editionOf(volume.document))
      .flatMap(({ note: row, place }): PlacedBookmark[] => {
        const id = place.state === 'keptItem' ? place.part : place.state === 'gone' ? undefined : place.block;
        const unit = id === undefined ? undefined : unitsOf(volume.document).of(id);
        if (unit === undefined || placed.has(row.id)) return [];
        placed.add(row.id);
        return [{ note: row, volume, unit, words: firstWords(unit) }];
      })
      .toSorted((a, b) => a.unit.at - b.unit.at),
  );
}

/** About a line of text. */
const longest = 90;

export function firstWords(unit: Unit): string {
  const text = unitText(unit).replace(/\s+/g, ' ').trim() || unit.part.title;
  return text.length <= longest ? text : `${text.slice(0, text.lastIndexOf(' ', longest))} …`;
}

/** Puts a bookmark at a place, or takes away the one that is there. The answer is the problem that kept it from being done. */
export async function toggleBookmark(
  bookmarks: readonly PlacedBookmark[],
  pack: ReadingPack,
  place: Place,
): Promise<Problem | null> {
  const at = locate(pack, place);
  if (at === undefined) return null;
  const there = bookmarks.find(({ volume, unit }) => volume.id === at.volume.id && unit.at === at.unit.at);
  if (there !== undefined) {
    await removeRow('note', there.note.id);
    return null;
  }
  const { document } = at.volume;
  const anchor =
    textAnchorOf(editionOf(document), { block: at.unit.block.id }) ?? itemAnchorOf(document, at.unit.part.id);
  if (anchor === undefined) return null;
  const made = await addNote('bookmark', anchor);
  return made.ok ? null : made.problem;
}
