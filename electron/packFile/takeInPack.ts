import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { type Result, failed, ok } from '../../shared/api.ts';
import type { ShelfPack } from '../../shared/entities/shelfPack.ts';
import { readProblem } from '../fileProblem.ts';
import { unlessRefused } from '../import/takenIn.ts';
import type { RunImport } from '../importJobs.ts';
import { zipParts } from '../import/zipEntries.ts';
import type { Stamp, WriteHandle } from '../store/handles.ts';
import { acceptSigner, standingOf } from '../store/packSigners.ts';
import { packById, shelve } from '../store/shelf.ts';
import { inTransaction } from '../store/transaction.ts';
import type { CheckedPackFile } from './checkPack.ts';
import { entryName, packLimits } from './packEntries.ts';

export type TakenInPack =
  | { readonly kind: 'onShelf'; readonly pack: ShelfPack; readonly already: boolean }
  /** Nothing was written: somebody has to say first that this is the council's key. */
  | { readonly kind: 'unknownSigner'; readonly checked: CheckedPackFile };

/**
 * Puts a pack file that somebody has sent on the shelf. The guarded process looks at it first, and nothing is written before
 * it has found it sound and its signer is known; then all of it is, in one transaction. Refuses as `checkPack`, `standingOf`
 * and `shelve` do, and a file that has changed meanwhile.
 *
 * @param trust the signer that the person has just accepted, 64 hexadecimal digits
 */
export async function takeInPack(
  write: WriteHandle,
  file: string,
  {
    run,
    trust,
    stamp,
  }: { readonly run: RunImport; readonly trust?: string | undefined; readonly stamp: Stamp },
): Promise<Result<TakenInPack>> {
  const looked = unlessRefused(await run({ kind: 'pack', file }));
  if (!looked.ok) return looked;
  const { manifest, signer, sha256 } = looked.value;
  const standing = standingOf(write, manifest.organisation, signer);
  if (!standing.ok) return standing;
  if (standing.value === 'new' && trust !== signer)
    return ok({ kind: 'unknownSigner', checked: looked.value });
  const bytes = await readAgain(file);
  if (!bytes.ok) return bytes;
  if (createHash('sha256').update(bytes.value).digest('hex') !== sha256)
    return failed('invalid', 'This file has changed while it was looked at: open it again.');
  const parts = await zipParts(bytes.value, packLimits);
  const files: Uint8Array[] = [];
  for (const each of manifest.files) files.push(await parts.bytes(entryName(each)));
  return inTransaction(write, () => {
    acceptSigner(write, manifest.organisation, signer, stamp);
    const before = packById(write, manifest.pack);
    const shelved = shelve(write, { manifest, signer, files }, stamp);
    if (!shelved.ok) return shelved;
    const already = before !== undefined && JSON.stringify(before) === JSON.stringify(shelved.value);
    return ok<TakenInPack>({ kind: 'onShelf', pack: shelved.value, already });
  });
}

async function readAgain(file: string): Promise<Result<Uint8Array>> {
  try {
    return ok(await readFile(file));
  } catch (error) {
    const problem = readProblem(error, file);
    if (problem === undefined) throw error;
    return { ok: false, problem };
  }
}
