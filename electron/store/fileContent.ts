/** The bytes of files that arrived from outside, by their hash: each is kept once and for good. */
import { createHash } from 'node:crypto';
import { type Result, failed, ok } from '../../shared/api.ts';
import type { ReadHandle, WriteHandle } from './handles.ts';

/** Keeps a file and gives its SHA-256, 64 hexadecimal digits; one that is there already is not kept twice. */
export function keepFile(write: WriteHandle, bytes: Uint8Array): string {
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  write
    .prepare('INSERT INTO fileContent (sha256, bytes) VALUES (?, ?) ON CONFLICT (sha256) DO NOTHING')
    .run(sha256, bytes);
  return sha256;
}

/** Size in bytes of the file of a hash; undefined where there is none. */
export const fileSize = (read: ReadHandle, sha256: string): number | undefined =>
  read
    .prepare<[string], number>('SELECT length(bytes) FROM fileContent WHERE sha256 = ?')
    .pluck()
    .get(sha256);

/** The bytes of a hash. Refuses what is not there, and what is not what was kept. */
export function fileContent(read: ReadHandle, sha256: string): Result<Uint8Array> {
  const bytes = read
    .prepare<[string], Buffer>('SELECT bytes FROM fileContent WHERE sha256 = ?')
    .pluck()
    .get(sha256);
  if (bytes === undefined)
    return failed('notFound', 'The file of an attachment is not in the library: attach it again.');
  return createHash('sha256').update(bytes).digest('hex') === sha256
    ? ok(bytes)
    : failed(
        'damaged',
        'The file of an attachment is not what was attached: restore a backup of the library.',
      );
}
