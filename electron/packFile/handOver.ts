/** Signing and naming a pack file, apart from making one: that loads all that draws a pack, which no window waits for. */
import type { KeyObject } from 'node:crypto';
import { closeSync, fsyncSync, openSync, statSync, writeSync } from 'node:fs';
import { type Result, ok } from '../../shared/api.ts';
import type { HandedOver } from '../../shared/packFile/handOver.ts';
import { publicHex } from '../archive/ledger.ts';
import { writeProblem } from '../fileProblem.ts';
import { finishPart, newPart, removePart } from '../partFile.ts';
import { sealLength, sealOf } from './seal.ts';
import type { UnsignedPackFile } from './writePackFile.ts';

/**
 * Hands a pack over as a file: `make` writes it unsigned under the name that it is given, the key signs it, and it takes its own
 * name when it is whole and on the disk. An older file of that name stays as it was until then.
 */
export async function handOver(
  file: string,
  key: KeyObject,
  make: (part: string) => Promise<Result<UnsignedPackFile>>,
): Promise<Result<HandedOver>> {
  const part = newPart(file);
  try {
    const made = await make(part);
    if (!made.ok) return made;
    const { hash, leftOut } = made.value;
    const bytes = statSync(part).size;
    signPart(part, bytes - sealLength, sealOf(hash, key));
    finishPart(part, file);
    return ok({ file, bytes, signer: publicHex(key), leftOut });
  } catch (error) {
    const problem = writeProblem(error, file);
    if (problem === undefined) throw error;
    return { ok: false, problem };
  } finally {
    removePart(part);
  }
}

function signPart(part: string, at: number, seal: string): void {
  const handle = openSync(part, 'r+');
  try {
    writeSync(handle, Buffer.from(seal, 'latin1'), 0, sealLength, at);
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}
