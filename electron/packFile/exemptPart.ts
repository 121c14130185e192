/** What of a pack is not for publication, as one zip that is encrypted by age. */
import { Decrypter, Encrypter } from 'age-encryption';
import { z } from 'zod';
import { type Result, failed, ok } from '../../shared/api.ts';
import { type PackedFile, packFormatVersion, packManifest } from '../../shared/packFile/manifest.ts';
import type { ExemptOrder } from '../../shared/packFile/handOver.ts';
import { encrypterFor } from '../archive/encryptedPayload.ts';
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
  order: Exclude<ExemptOrder, { readonly kind: 'none' }>,
): Promise<Result<Uint8Array>> {
  const encrypter = order.kind === 'recipients' ? encrypterFor(order.recipients) : ok(new Encrypter());
  if (!encrypter.ok) return encrypter;
  if (order.kind === 'passphrase') encrypter.value.setPassphrase(order.passphrase);
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
  return ok(await encrypter.value.encrypt(await packZip(entries)));
}

/** The zip of an encrypted part. Refuses a secret that does not open it. */
export async function decryptExempt(encrypted: Uint8Array, secret: string): Promise<Result<Uint8Array>> {
  const decrypter = new Decrypter();
  const isKey = /^AGE-SECRET-KEY-/iu.test(secret.trim());
  try {
    if (isKey) decrypter.addIdentity(secret.trim().toUpperCase());
    else decrypter.addPassphrase(secret);
  } catch {
    return failed(
      'invalid',
      'This is no secret key of age: it begins with “AGE-SECRET-KEY-1” and is copied whole.',
    );
  }
  try {
    return ok(await decrypter.decrypt(encrypted));
  } catch {
    return failed(
      'locked',
      isKey
        ? 'This key does not open the part that is not for publication: it was encrypted for somebody else.'
        : 'This passphrase does not open the part that is not for publication: look at capitals and spaces.',
    );
  }
}
