import { writeFileSync } from 'node:fs';
import { finishPart, newPart, removePart } from './partFile.ts';

/** Writes a small text as a file, whole or not at all; a file of that name is replaced. Throws the file system's error. */
export function writeWhole(file: string, text: string): void {
  const part = newPart(file);
  try {
    writeFileSync(part, text, { flush: true });
    finishPart(part, file);
  } catch (error) {
    removePart(part);
    throw error;
  }
}
