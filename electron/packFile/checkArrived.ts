/** The tasks of the guarded process that are about packs. */
import { readFile, stat } from 'node:fs/promises';
import { type Result, failed } from '../../shared/api.ts';
import { unlocked } from '../ageLock.ts';
import { readProblem } from '../fileProblem.ts';
import type { ImportTasks } from '../import/messages.ts';
import { type CheckedPackFile, checkExempt, checkPack } from './checkPack.ts';
import { mostPackBytes } from './packEntries.ts';
import type { UnlockedPack } from './unlockedPacks.ts';

/** Refuses as `checkPack` does, and what cannot be read or is too large. */
export async function checkArrived(file: string): Promise<Result<CheckedPackFile>> {
  try {
    const { size } = await stat(file);
    if (size > mostPackBytes)
      return failed('invalid', 'This file is larger than 300 MB, which no pack is. It was not opened.');
    return await checkPack(await readFile(file));
  } catch (error) {
    const problem = readProblem(error, file);
    if (problem === undefined) throw error;
    return { ok: false, problem };
  }
}

/** Refuses a secret that does not open the part, and what `checkExempt` refuses. */
export async function checkUnlocked({
  bytes,
  secret,
  manifest,
}: ImportTasks['exempt']['task']): Promise<Result<UnlockedPack>> {
  const zip = await unlocked(bytes, secret);
  return zip.ok ? checkExempt(zip.value, manifest) : zip;
}
