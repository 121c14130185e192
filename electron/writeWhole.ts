import { writeFileSync } from 'node:fs';
import { type Result, ok } from '../shared/api.ts';
import { writeProblem } from './fileProblem.ts';
import { finishPart, newPart, removePart } from './partFile.ts';

/**
 * Writes a small text, or a few bytes, as a file, whole or not at all; a file of that name is replaced. `mode` is for a new file that not
 * everybody may read. Throws the file system's error.
 */
export function writeWhole(file: string, text: string | Uint8Array, mode?: number): void {
  const part = newPart(file);
  try {
    writeFileSync(part, text, { flush: true, ...(mode === undefined ? {} : { mode }) });
    finishPart(part, file);
  } catch (error) {
    removePart(part);
    throw error;
  }
}

/** The same of a file that a person has chosen: what the disk refuses is said in a sentence. */
export function writeChosen(file: string, text: string | Uint8Array, mode?: number): Result<null> {
  try {
    writeWhole(file, text, mode);
    return ok(null);
  } catch (error) {
    const problem = writeProblem(error, file);
    if (problem === undefined) throw error;
    return { ok: false, problem };
  }
}
