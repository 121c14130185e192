/** What of a pack is not for publication, as one zip that is encrypted by age. */
import { z } from 'zod';
import type { AgeLock } from '../../shared/ageLock.ts';
import type { Result } from '../../shared/api.ts';
import { type PackedFile, packFormatVersion, packManifest } from '../../shared/packFile/manifest.ts';
import { lockFor } from '../ageLock.ts';
import { type PackEntry, entryName, manifestName, packZip } from './packEntries.ts';
import { utf8 } from './packedFile.ts';

/** What the zip says of itself; it names its pack, so that it opens in no other. */
export const exemptManifest = z.strictObject({
  format: z.literal('tabled-exempt'),
  formatVersion: z.literal(packFormatVersion),
  pack: z.uuid(),
  files: packManifest.shape.files,
});

export interface ExemptFile extends PackedFile {
  readonly content: Uint8Array;
}

/** The encrypted part of a pack. Refuses recipients that age does not know. */
export async function encryptExempt(
  pack: string,
  files: readonly ExemptFile[],
  lock: AgeLock,
): Promise<Result<Uint8Array>> {
  const manifest = {
    format: 'tabled-exempt',
    formatVersion: packFormatVersion,
    pack,
    files: files.map(({ role, sha256, bytes }) => ({ role, sha256, bytes })),
  } satisfies z.infer<typeof exemptManifest>;
  const entries: PackEntry[] = [
    { name: manifestName, bytes: utf8(JSON.stringify(manifest)) },
    ...files.map((file) => ({ name: entryName(file), bytes: file.content })),
  ];
  return lockFor(lock, await packZip(entries));
}
