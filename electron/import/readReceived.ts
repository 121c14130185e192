import { readFile, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { type Result, failed, ok } from '../../shared/api.ts';
import { readProblem } from '../fileProblem.ts';
import { mostBytes } from './takeIn.ts';

/** Reads a file that somebody wants to attach. Refuses one that cannot be read, and one that is too large to be taken in. */
export async function readReceived(
  file: string,
): Promise<Result<{ readonly name: string; readonly bytes: Uint8Array }>> {
  try {
    // A file of many gigabytes must not be read only to be refused.
    const { size } = await stat(file);
    if (size > mostBytes)
      return failed(
        'invalid',
        'This file is larger than 300 MB: ask for a smaller copy, or for one in parts.',
      );
    return ok({ name: basename(file), bytes: await readFile(file) });
  } catch (error) {
    const problem = readProblem(error, file);
    if (problem === undefined) throw error;
    return { ok: false, problem };
  }
}
