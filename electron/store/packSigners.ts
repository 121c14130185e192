/** Whose signature of packs has been accepted on this computer: on first sight, and then for good. */
import { type Result, failed, ok } from '../../shared/api.ts';
import type { PackManifest } from '../../shared/packFile/manifest.ts';
import { fingerprintOf } from '../../shared/packFile/fingerprint.ts';
import type { KnownSigner } from '../../shared/packFile/shelf.ts';
import type { ReadHandle, Stamp, WriteHandle } from './handles.ts';

type Council = PackManifest['organisation'];

interface StoredSigner {
  readonly organisation: string;
  readonly key: string;
  readonly name: string;
  readonly acceptedAt: string;
  readonly by: string;
}

/**
 * Whether a council's key is known. Refuses another key than the one that its packs have been signed with: whoever can write a
 * council's name or identifier into a file does not have its key.
 */
export function standingOf(read: ReadHandle, { id, name }: Council, key: string): Result<'known' | 'new'> {
  const known = all(read).filter((each) => each.organisation === id || sameName(each.name, name));
  if (known.some((each) => each.organisation === id && each.key === key)) return ok('known');
  return known.every((each) => each.key === key)
    ? ok('new')
    : failed(
        'invalid',
        `This pack says that it comes from ${name}, but it is signed with another key than the packs of ${name} that you have accepted. It was not opened: ask the council whether its key has changed.`,
      );
}

/** Remembers a council’s key for good; a key that is known already changes nothing. */
export function acceptSigner(
  write: WriteHandle,
  { id, name }: Council,
  key: string,
  { at, by }: Stamp,
): void {
  write
    .prepare(
      `INSERT INTO packSigner (organisation, key, name, acceptedAt, by) VALUES (?, ?, ?, ?, ?)
       ON CONFLICT (organisation, key) DO NOTHING`,
    )
    .run(id, key, name, at, by);
}

/** By name. */
export const knownSigners = (read: ReadHandle): KnownSigner[] =>
  all(read)
    .map(({ organisation, name, key, acceptedAt }) => ({
      organisation,
      name,
      acceptedAt,
      fingerprint: fingerprintOf(key),
    }))
    .sort((a, b) => (a.name < b.name ? -1 : 1));

/** The next pack of this council asks again whose key it is; what is on the shelf stays. */
export function forgetSigner(write: WriteHandle, organisation: string): Result<KnownSigner[]> {
  write.prepare('DELETE FROM packSigner WHERE organisation = ?').run(organisation);
  return ok(knownSigners(write));
}

const all = (read: ReadHandle): StoredSigner[] =>
  read.prepare<[], StoredSigner>('SELECT * FROM packSigner').all();

const sameName = (a: string, b: string): boolean => plain(a) === plain(b);
const plain = (name: string): string =>
  name
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');
