import { existsSync, statSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import Sqlite from 'better-sqlite3';
import { type Problem, failed } from '../../shared/api.ts';
import { finishedName } from '../partFile.ts';
import type { ReadHandle, WriteHandle } from './handles.ts';

/** Opens or makes the file for writing; `wait` is how many milliseconds another program's lock is waited for. */
export const connectForWriting = (file: string, wait: number): WriteHandle =>
  new Sqlite(file, { timeout: wait }) as WriteHandle;

/**
 * Opens a file that cannot be written, or whose folder cannot. SQLite wants to keep two files beside a library; where it
 * must not, the library has to be declared immutable, which is true unless its write-ahead log still holds changes.
 */
export function connectForReading(file: string, wait: number): ReadHandle {
  const log = `${file}-wal`;
  const hasChanges = existsSync(log) && statSync(log).size > 0;
  const name = hasChanges ? file : `${pathToFileURL(file).href}?immutable=1`;
  return new Sqlite(name, { readonly: true, timeout: wait }) as ReadHandle;
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

/** Reads all of the file once; undefined where its structure is whole. May also throw SQLITE_CORRUPT. */
export function damageOf(read: ReadHandle): Problem | undefined {
  return read.pragma('quick_check(1)', { simple: true }) === 'ok'
    ? undefined
    : failed('damaged', `"${finishedName(read.name)}" is damaged: restore a backup.`).problem;
}
