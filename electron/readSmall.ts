import { readFileSync, statSync } from 'node:fs';
import { type Result, failed, ok } from '../shared/api.ts';
import { readProblem } from './fileProblem.ts';

/** A key is a few hundred bytes: a file that is much larger is something else, and is not read. */
export function readSmall(file: string): Result<string> {
  try {
    if (statSync(file).size > 65_536) return failed('invalid', 'This file is too large to be a key.');
    return ok(readFileSync(file, 'utf8'));
  } catch (error) {
    const problem = readProblem(error, file);
    if (problem === undefined) throw error;
    return { ok: false, problem };
  }
}
