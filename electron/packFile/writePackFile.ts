import type { KeyObject } from 'node:crypto';
import { closeSync, fsyncSync, openSync, statSync, writeSync } from 'node:fs';
import { type Result, ok } from '../../shared/api.ts';
import type { HandedOver } from '../../shared/packFile/handOver.ts';
import { publicHex } from '../archive/ledger.ts';
import { NewFile } from '../export/newFile.ts';
import type { RenderOptions } from '../export/renderers.ts';
import { writeProblem } from '../fileProblem.ts';
import { finishPart, finishedName, newPart, removePart } from '../partFile.ts';
import { type PackFileOrder, makePackFile } from './makePackFile.ts';
import { hashToSign, sealLength, sealOf } from './seal.ts';

/** A pack file on the disk that is not signed yet. */
export interface UnsignedPackFile {
  /** What is to be signed, see seal.ts. */
  readonly hash: string;
  readonly leftOut: readonly string[];
}

/** Makes a pack file and writes it, unsigned, under a name that is free: the key stays with whoever asks for it. */
export async function writeUnsigned(
  order: PackFileOrder,
  options: Pick<RenderOptions, 'attachments' | 'signal'>,
  part: string,
): Promise<Result<UnsignedPackFile>> {
  const made = await makePackFile(order, options);
  if (!made.ok) return made;
  const { bytes, leftOut } = made.value;
  let file: NewFile | undefined;
  try {
    file = await NewFile.open(part);
    await file.write(bytes);
    await file.finish();
    return ok({ hash: hashToSign(bytes), leftOut });
  } catch (error) {
    const problem = writeProblem(error, finishedName(part));
    if (problem === undefined) throw error;
    return { ok: false, problem };
  } finally {
    await file?.close();
  }
}

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
