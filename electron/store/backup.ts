import { closeSync, fsyncSync, mkdirSync, openSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { finishPart, newPart, removePart } from '../partFile.ts';
import { datedName } from './fileName.ts';
import type { ReadHandle } from './handles.ts';

/**
 * Copies the library as it stands at one moment, while others may go on reading and writing it, through SQLite's online
 * backup: a plain copy of the file would miss what is still in the write-ahead log. Throws the file system's or SQLite's
 * error, and then leaves no file.
 */
export async function backUp(read: ReadHandle, to: string): Promise<void> {
  const part = newPart(to);
  try {
    await read.backup(part);
    syncFile(part);
    finishPart(part, to);
  } catch (error) {
    removePart(part);
    throw error;
  }
}

/** Copies the library into the folder `backups` beside it, under a dated name, and returns that name. */
export async function backUpBeside(read: ReadHandle, what: string, now: Date): Promise<string> {
  const folder = join(dirname(read.name), 'backups');
  mkdirSync(folder, { recursive: true });
  const to = datedName(read.name, what, now, folder);
  await backUp(read, to);
  return to;
}

/** Returns when the system has what it was given of a file on the disk. Throws what the system throws. */
export function syncFile(file: string): void {
  const handle = openSync(file, 'r+');
  try {
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}
