/** The reader's shelf: packs with their files, and where somebody stopped reading each. */
import { type Result, failed, ok } from '../../shared/api.ts';
import type { ShelfPack } from '../../shared/entities/shelfPack.ts';
import { type PackFileRole, type PackManifest, packedFileOf } from '../../shared/packFile/manifest.ts';
import type { ShelfEntry } from '../../shared/packFile/shelf.ts';
import { type ReadingPlace, readingPlace } from '../../shared/reading/readingPlace.ts';
import { inChange } from './changes.ts';
import { fileContent, fileSize, keepFile } from './fileContent.ts';
import type { ReadHandle, Stamp, WriteHandle } from './handles.ts';
import { newId } from './newId.ts';
import { readKind, readRow, saveRow } from './rows.ts';

/** A pack that may go on the shelf: its files have been looked at. */
export interface ShelfArrival {
  readonly manifest: PackManifest;
  /** Public key that signed it, 64 hexadecimal digits; null for a pack of this library. */
  readonly signer: string | null;
  /** The files that the manifest names and the library does not have yet, in any order. */
  readonly files: Iterable<Uint8Array>;
}

/**
 * Puts a pack on the shelf with its files, all or nothing and as one step. One that is there already stays the one row that
 * it is, with what the new file has more: an exempt part, large print. Refuses a pack whose files are not all there, and one
 * that somebody else has signed before.
 */
export function shelve(write: WriteHandle, arrival: ShelfArrival, stamp: Stamp): Result<ShelfPack> {
  const { manifest, signer, files } = arrival;
  return inChange<ShelfPack>(write, stamp, (stamped) => {
    for (const bytes of files) keepFile(write, bytes);
    if (!manifest.files.every(({ sha256 }) => fileSize(write, sha256) !== undefined))
      return failed('damaged', 'This pack is not complete: ask for another copy.');
    const there = packById(write, manifest.pack);
    const signers = new Set([there?.signer ?? null, signer].filter((key) => key !== null));
    if (signers.size > 1)
      return failed('invalid', 'This pack is on your shelf already, signed with another key.');
    const row: ShelfPack =
      there === undefined
        ? {
            id: newId(stamp.at),
            deletedAt: null,
            pack: manifest.pack,
            receivedAt: stamp.at,
            signer,
            manifest,
          }
        : { ...there, ...richer(there, { signer, manifest }), deletedAt: null };
    return saveRow(write, 'shelfPack', row, stamped);
  });
}

/** The whole pack of this library is not exchanged for its public edition, nor what was handed over for less. */
function richer(
  there: ShelfPack,
  arrived: Pick<ShelfPack, 'signer' | 'manifest'>,
): Pick<ShelfPack, 'signer' | 'manifest'> {
  const { manifest: before } = there;
  const { manifest: after } = arrived;
  if (before.audience === 'members' && after.audience === 'public') return there;
  const isSame = packedFileOf(before, 'document')?.sha256 === packedFileOf(after, 'document')?.sha256;
  if (!isSame) return arrived;
  const more = (['largePrint', 'html', 'exempt'] as const).flatMap((role) =>
    packedFileOf(after, role) === undefined ? (packedFileOf(before, role) ?? []) : [],
  );
  const known = new Set(before.files.map(({ sha256 }) => sha256));
  if (after.files.every(({ sha256 }) => known.has(sha256))) return there;
  const exempt = after.exempt === 'none' ? before.exempt : after.exempt;
  return { ...arrived, manifest: { ...after, exempt, files: [...after.files, ...more] } };
}

/** A pack by its own identifier, also from the bin. */
export function packById(read: ReadHandle, pack: string): ShelfPack | undefined {
  const id = read.prepare<[string], string>('SELECT id FROM shelfPack WHERE pack = ?').pluck().get(pack);
  return id === undefined ? undefined : readRow(read, 'shelfPack', id);
}

interface StoredPlace {
  readonly shelfPackId: string;
  readonly at: string;
  readonly place: string;
}

/** All packs that are not in the bin, each with the place where reading stopped; what can be locked is. */
export function readShelf(read: ReadHandle): ShelfEntry[] {
  return read.transaction(() => {
    const stored = read.prepare<[], StoredPlace>('SELECT * FROM readingPlace').all();
    const places = new Map(stored.map((each) => [each.shelfPackId, each]));
    return readKind(read, 'shelfPack').map((pack) => entryOf(pack, places.get(pack.id)));
  })();
}

/** Undefined for a pack that is not on the shelf. */
export function shelfEntry(read: ReadHandle, id: string): ShelfEntry | undefined {
  const pack = readRow(read, 'shelfPack', id);
  if (pack === undefined || pack.deletedAt !== null) return undefined;
  const stored = read
    .prepare<[string], StoredPlace>('SELECT * FROM readingPlace WHERE shelfPackId = ?')
    .get(id);
  return entryOf(pack, stored);
}

const entryOf = (pack: ShelfPack, stored: StoredPlace | undefined): ShelfEntry => ({
  pack,
  exempt: pack.manifest.exempt === 'none' ? 'none' : 'locked',
  stopped: stoppedAt(stored),
});

function stoppedAt(stored: StoredPlace | undefined): ShelfEntry['stopped'] {
  const place = stored && readingPlace.safeParse(JSON.parse(stored.place));
  return stored !== undefined && place?.success === true ? { ...place.data, at: stored.at } : null;
}

/** Keeps where somebody stopped. It is a bookmark and no record: no audit tells of it, and undo does not reach it. */
export function keepReadingPlace(
  write: WriteHandle,
  id: string,
  place: ReadingPlace,
  { at }: Stamp,
): Result<null> {
  if (shelfEntry(write, id) === undefined) return failed('notFound', notOnShelf);
  write
    .prepare(
      `INSERT INTO readingPlace (shelfPackId, at, place) VALUES (?, ?, ?)
       ON CONFLICT (shelfPackId) DO UPDATE SET at = excluded.at, place = excluded.place`,
    )
    .run(id, at, JSON.stringify(place));
  return ok(null);
}

/** The bytes of a file of a pack. Refuses what the pack does not have, and as `fileContent` does. */
export function shelfFile(
  read: ReadHandle,
  { manifest }: Pick<ShelfPack, 'manifest'>,
  role: PackFileRole,
): Result<Uint8Array> {
  const file = packedFileOf(manifest, role);
  return file === undefined
    ? failed('notFound', 'This pack was handed over without that.')
    : fileContent(read, file.sha256);
}

export const notOnShelf = 'This pack is no longer on your shelf: look in the bin.';
