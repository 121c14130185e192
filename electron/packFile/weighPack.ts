/** What can be said of a pack file by its signature and its directory alone, before anything in it is unpacked. */
import { type Result, failed, ok } from '../../shared/result.ts';
import { BadPackage, type ZipParts, tooFar, zipParts } from '../import/zipEntries.ts';
import { mostJsonBytes, packLimits } from './packEntries.ts';
import { signerOf } from './seal.ts';

export interface WeighedPack {
  readonly bytes: Uint8Array;
  /** Public key that signed it, 64 hexadecimal digits. */
  readonly signer: string;
  readonly parts: ZipParts;
}

/**
 * Refuses what is not signed, and what has more parts, or says that it unpacks to more, than any honest pack. It needs none of
 * the modules that read documents and PDFs: whoever sends a file to keep a computer busy keeps it busy for a moment only.
 */
export async function weighPack(bytes: Uint8Array): Promise<Result<WeighedPack>> {
  const signer = signerOf(bytes);
  if (!signer.ok) return signer;
  try {
    return ok({ bytes, signer: signer.value, parts: await packParts(bytes) });
  } catch (error) {
    if (error instanceof BadPackage) return failed('invalid', error.message);
    throw error;
  }
}

/** The parts of a pack, or of what of it is encrypted. Throws `BadPackage` as `zipParts` does, and for JSON without end. */
export async function packParts(zip: Uint8Array): Promise<ZipParts> {
  const parts = await zipParts(zip, packLimits);
  for (const [name, most] of Object.entries(mostJsonBytes))
    if (parts.size(name) > most) throw new BadPackage(tooFar);
  return parts;
}
