import { type Result, ok } from '../../shared/api.ts';
import type { Document } from '../../shared/document/blocks.ts';
import type { ShelfPack } from '../../shared/entities/shelfPack.ts';
import type { Note } from '../../shared/entities/note.ts';
import { carryOver } from '../../shared/notes/carryOver.ts';
import { type Edition, editionOf } from '../../shared/notes/edition.ts';
import { knownPlace } from '../../shared/notes/notesIn.ts';
import type { ReadHandle, Stamp, WriteHandle } from './handles.ts';
import { readKind, saveRow } from './rows.ts';
import { packById, shelfFile } from './shelf.ts';
import { inTransaction } from './transaction.ts';

/**
 * Finds every note again in the packs of the shelf that came out after it was made, in the order in which they came out, and
 * adds where it is to the note. It is no step of the reader's: undo does not reach it. Gives the notes that learnt something.
 */
export function carryNotes(write: WriteHandle, stamp: Stamp): Result<Note[]> {
  return inTransaction(write, () => {
    const carried = new Map<string, Note>();
    const notes = new Map(readKind(write, 'note').map((note) => [note.id, note]));
    for (const pack of inOrder(readKind(write, 'shelfPack'))) {
      const asked = [...notes.values()].filter((note) => isAfter(pack, note));
      if (asked.length === 0) continue;
      const edition = editionFrom(write, pack);
      if (edition === undefined) continue;
      const open = asked.filter((note) => knownPlace(note, edition) === undefined);
      const earlier = open.length === 0 ? undefined : earlierOf(write, pack);
      for (const note of open) {
        const place = carryOver(note, edition, earlier);
        if (place === undefined) continue;
        const saved = saveRow(write, 'note', { ...note, places: [...note.places, place] }, stamp);
        if (!saved.ok) return saved;
        notes.set(note.id, saved.value);
        carried.set(note.id, saved.value);
      }
    }
    return ok([...carried.values()]);
  });
}

/** Only a pack of the same council that came out later can have something new to say. */
const isAfter = ({ manifest }: ShelfPack, { anchor }: Note): boolean =>
  manifest.organisation.name === anchor.council && manifest.publishedAt > anchor.edition;

const inOrder = (packs: readonly ShelfPack[]): ShelfPack[] =>
  packs.toSorted((a, b) => (a.manifest.publishedAt < b.manifest.publishedAt ? -1 : 1));

/** Undefined where its document is damaged: then the pack says nothing, and says so when it is opened. */
function editionFrom(read: ReadHandle, pack: ShelfPack): Edition | undefined {
  const bytes = shelfFile(read, pack, 'document');
  return bytes.ok ? editionOf(JSON.parse(new TextDecoder().decode(bytes.value)) as Document) : undefined;
}

function earlierOf(read: ReadHandle, { manifest }: ShelfPack): Edition | undefined {
  const before = manifest.follows === null ? undefined : packById(read, manifest.follows);
  return before === undefined ? undefined : editionFrom(read, before);
}
