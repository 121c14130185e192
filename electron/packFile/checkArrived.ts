/** The tasks of the guarded process that are about packs. What a step needs is loaded for that step. */
import { readFile, stat } from 'node:fs/promises';
import { mostPackBytes } from '../../shared/packFile/mostPackBytes.ts';
import { type Result, failed } from '../../shared/result.ts';
import { readProblem } from '../fileProblem.ts';
import type { ImportTasks } from '../import/messages.ts';
import type { CheckedPackFile } from './checkPack.ts';
import type { UnlockedPack } from './unlockedPacks.ts';
import { weighPack } from './weighPack.ts';

/** Refuses as `weighPack` and `checkPack` do, and what cannot be read or is too large. */
export async function checkArrived(file: string): Promise<Result<CheckedPackFile>> {
  try {
    const { size } = await stat(file);
    if (size > mostPackBytes)
      return failed('invalid', 'This file is larger than 300 MB, which no pack is. It was not opened.');
    const weighed = await weighPack(await readFile(file));
    if (!weighed.ok) return weighed;
    const { checkWeighed } = await import('./checkPack.ts');
    return await checkWeighed(weighed.value);
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
  const { unlocked } = await import('../ageLock.ts');
  const zip = await unlocked(bytes, secret);
  if (!zip.ok) return zip;
  const { checkExempt } = await import('./checkPack.ts');
  return checkExempt(zip.value, manifest);
}
