/**
 * A file is written under another name and takes its own only when it is whole and on the disk. So a crash, a full disk
 * or a cancelled export never leaves half a file, and an older file of that name stays as it was.
 */
import { closeSync, fsyncSync, openSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { errorCode } from './fileProblem.ts';

let partsMade = 0;

/**
 * Name to write `file` under until it is whole. It carries the process's number, so that two that write the same file
 * never share a part, and what a killed process left is known and removed here.
 */
export function newPart(file: string): string {
  sweepParts(file);
  partsMade += 1;
  return `${file}.${process.pid}-${partsMade}.part`;
}

/** The name without its folder that a file has, or will have once it is whole: what a person may be told. */
export const finishedName = (file: string): string => basename(file).replace(/\.\d+-\d+\.part$/, '');

/** Gives the part its name. It must be closed and synced already. */
export function finishPart(part: string, file: string): void {
  renameSync(part, file);
  syncFolder(dirname(file));
}

/** Removes a part and the journals that SQLite keeps beside one. What cannot be removed now is swept by the next one. */
export function removePart(part: string): void {
  for (const suffix of ['', '-wal', '-shm', '-journal']) removeIfPossible(part + suffix);
}

/** Removes the parts of `file` whose process has ended. */
function sweepParts(file: string): void {
  const prefix = `${basename(file)}.`;
  for (const name of filesIn(dirname(file))) {
    const pid = name.startsWith(prefix)
      ? /^(\d+)-\d+\.part(-wal|-shm|-journal)?$/.exec(name.slice(prefix.length))?.[1]
      : undefined;
    if (pid !== undefined && !isRunning(Number(pid))) removeIfPossible(join(dirname(file), name));
  }
}

/** Never throws: by the time a part is removed, the reason that counts is known already. */
function removeIfPossible(file: string): void {
  try {
    rmSync(file, { force: true });
  } catch {
    return;
  }
}

function filesIn(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return errorCode(error) !== 'ESRCH';
  }
}

/** Without this the new name itself could be lost at power failure. Windows cannot do it and needs no telling. */
function syncFolder(folder: string): void {
  if (process.platform === 'win32') return;
  const handle = openSync(folder, 'r');
  try {
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}
