import { createHash } from 'node:crypto';
import type { PackFileRole, PackedFile } from '../../shared/packFile/manifest.ts';

/** What a manifest says of a file. */
export const packedFile = (role: PackFileRole, bytes: Uint8Array): PackedFile => ({
  role,
  sha256: createHash('sha256').update(bytes).digest('hex'),
  bytes: bytes.length,
});

export const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
