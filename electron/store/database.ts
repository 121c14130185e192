import { accessSync, constants } from 'node:fs';
import { basename, dirname, resolve } from 'node:path';
import { type Problem, type Result, failed, ok } from '../../shared/api.ts';
import { errorCode, writeProblem } from '../fileProblem.ts';
import { connectForReading, connectForWriting, isWhole, refusalOfDurability } from './connection.ts';
import { refusalByHeader } from './fileHeader.ts';
import type { ReadHandle, WriteHandle } from './handles.ts';
import { migrate, versionOf } from './migrate.ts';
import { type Migration, migrations as allMigrations } from './migrations.ts';
import { moveAside } from './moveAside.ts';
import { readKind } from './rows.ts';
import { keepSearchIndex } from './searchIndex.ts';
import { storeProblem } from './storeProblem.ts';

export interface OpenDatabase {
  /** The caller closes this one; `write` is the same connection. */
  readonly read: ReadHandle;
  /** Null where the file or its folder cannot be written: then nothing that writes can be called. */
  readonly write: WriteHandle | null;
  /** The copy made before an older library was brought up to date; null where it was up to date. */
  readonly backup: string | null;
}

export interface OpenOptions {
  /** For the names of backups and of damaged files. */
  readonly now: Date;
  /** A damaged file is renamed, so that another library can take its place; `leave` is for those who only look. */
  readonly damaged?: 'moveAside' | 'leave';
  /** Milliseconds to wait for another program's lock; 3000 where not given. */
  readonly wait?: number;
  readonly migrations?: readonly Migration[];
}

/**
 * Opens a library, with its checks and, where it is older, its migrations. Refuses what is no library, what is damaged,
 * what a newer Tabled wrote, what another program has locked, and a place in which the write-ahead log does not work. A
 * library that cannot be written is opened for reading, and a damaged one of these is left where it is.
 */
export async function openDatabase(file: string, options: OpenOptions): Promise<Result<OpenDatabase>> {
  const path = resolve(file);
  const refusal = refusalByHeader(path);
  if (refusal !== undefined) return { ok: false, problem: refusal };
  if (!canWrite(path)) return openForReading(path, options);
  const opened = await openForWriting(path, options);
  if (opened.ok || opened.problem.kind !== 'damaged' || options.damaged === 'leave') return opened;
  const kept = basename(moveAside(path, 'damaged', options.now));
  return failed(
    'damaged',
    `"${basename(path)}" is damaged and was kept as "${kept}": restore a backup or start a new library.`,
  );
}

async function openForWriting(path: string, options: OpenOptions): Promise<Result<OpenDatabase>> {
  const { migrations = allMigrations, wait = 3000, now } = options;
  let write: WriteHandle | undefined;
  try {
    write = connectForWriting(path, wait);
    const refusal = refusalOf(write, path, migrations) ?? refusalOfDurability(write);
    if (refusal === undefined) {
      const backup = await migrate(write, migrations, now);
      const handle = write;
      keepSearchIndex(write, (kind) => readKind(handle, kind));
      return ok({ read: write, write, backup });
    }
    write.close();
    return { ok: false, problem: refusal };
  } catch (error) {
    write?.close();
    // Windows lets a folder look as if it could be written until SQLite tries.
    const onlyReads = /^SQLITE_(READONLY|CANTOPEN)/.test(errorCode(error));
    return onlyReads ? openForReading(path, options) : { ok: false, problem: problemOf(error, path) };
  }
}

function openForReading(path: string, options: OpenOptions): Result<OpenDatabase> {
  const { migrations = allMigrations, wait = 3000 } = options;
  let read: ReadHandle | undefined;
  try {
    read = connectForReading(path, wait);
    const refusal = refusalOf(read, path, migrations) ?? refusalOfOlder(read, path, migrations);
    if (refusal === undefined) return ok({ read, write: null, backup: null });
    read.close();
    return { ok: false, problem: refusal };
  } catch (error) {
    read?.close();
    return { ok: false, problem: problemOf(error, path) };
  }
}

/** A library that a newer Tabled wrote is refused, because its rows may mean what this one cannot know; so is a damaged one. */
export function refusalOf(
  read: ReadHandle,
  path: string,
  migrations: readonly Migration[],
): Problem | undefined {
  const name = `"${basename(path)}"`;
  if (versionOf(read) > migrations.length)
    return failed('newer', `${name} was written by a newer Tabled: install that version to open it.`).problem;
  return isWhole(read) ? undefined : failed('damaged', `${name} is damaged: restore a backup.`).problem;
}

/** An older library is brought up to date when it is opened, which is not possible where it cannot be written. */
const refusalOfOlder = (
  read: ReadHandle,
  path: string,
  migrations: readonly Migration[],
): Problem | undefined =>
  versionOf(read) < migrations.length
    ? failed(
        'readOnly',
        `"${basename(path)}" was written by an older Tabled and cannot be brought up to date where it is: copy it to a folder that you can write to.`,
      ).problem
    : undefined;

/** Throws on where the error is a fault of ours. */
function problemOf(error: unknown, path: string): Problem {
  const problem = storeProblem(error, path) ?? writeProblem(error, path);
  if (problem === undefined) throw error;
  return problem;
}

function canWrite(path: string): boolean {
  try {
    accessSync(path, constants.W_OK);
    accessSync(dirname(path), constants.W_OK);
    return true;
  } catch {
    return false;
  }
}
