import { existsSync, readFileSync, statSync } from 'node:fs';
import Sqlite from 'better-sqlite3';
import { type Problem, failed } from '../../shared/api.ts';
import { finishedName } from '../partFile.ts';
import type { ReadHandle, WriteHandle } from './handles.ts';

/** Opens or makes the file for writing; `wait` is how many milliseconds another program's lock is waited for. */
export const connectForWriting = (file: string, wait: number): WriteHandle =>
  new Sqlite(file, { timeout: wait }) as WriteHandle;

/**
 * Opens a file that cannot be written, or whose folder cannot. SQLite wants to keep two files beside a library that has a
 * write-ahead log; where it must not, a copy in memory is read, which is the same unless the log still holds changes.
 */
export function connectForReading(file: string, wait: number): ReadHandle {
  const log = `${file}-wal`;
  const hasChanges = existsSync(log) && statSync(log).size > 0;
  const opened = hasChanges
    ? new Sqlite(file, { readonly: true, timeout: wait })
    : new Sqlite(withoutLog(readFileSync(file)), { readonly: true });
  return opened as ReadHandle;
}

/** Sets the two bytes that say whether a write-ahead log is kept: https://www.sqlite.org/fileformat2.html, section 1.3.3. */
function withoutLog(library: Buffer): Buffer {
  library.fill(1, 18, 20);
  return library;
}

/**
 * Makes the settings that every writing connection needs; the reason where the disk cannot keep a library safe. The
 * write-ahead log is asked for and the answer read, because a folder on the network refuses it without an error and then
 * corrupts libraries that two computers open. FULL, because in WAL mode SQLite's own default may lose a committed decision
 * when the power fails.
 */
export function refusalOfDurability(write: WriteHandle): Problem | undefined {
  const mode: unknown = write.pragma('journal_mode = WAL', { simple: true });
  if (mode !== 'wal')
    return failed(
      'cannotWrite',
      `"${finishedName(write.name)}" is in a place that cannot keep it safe, such as a network share: copy it to a disk of this computer.`,
    ).problem;
  write.pragma('synchronous = FULL');
  write.pragma('foreign_keys = ON');
  return undefined;
}

/** Whether SQLite finds the structure of the file whole; reads all of it once. May also throw SQLITE_CORRUPT. */
export const isWhole = (read: ReadHandle): boolean =>
  read.pragma('quick_check(1)', { simple: true }) === 'ok';
