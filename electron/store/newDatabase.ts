import { accessSync, constants, existsSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { type Result, failed, ok } from '../../shared/api.ts';
import { writeProblem } from '../fileProblem.ts';
import { finishPart, finishedName, newPart, removePart } from '../partFile.ts';
import { syncFile } from './backup.ts';
import { connectForWriting, refusalOfDurability } from './connection.ts';
import { applicationId } from './fileHeader.ts';
import type { Stamp, WriteHandle } from './handles.ts';
import { runMigrations } from './migrate.ts';
import { migrations } from './migrations.ts';
import { newId } from './newId.ts';
import { keepSearchIndex } from './searchIndex.ts';
import { storeProblem } from './storeProblem.ts';
import { inTransaction } from './transaction.ts';

export interface NewDatabase {
  /** What the library is called on screen. */
  readonly name: string;
  readonly stamp: Stamp;
  /** The file of that name may go; refused where another program has it open. */
  readonly replace?: boolean;
}

/**
 * Makes a library and fills it, all or nothing: it gets its name when it is whole and on the disk. Refuses a name that is
 * taken, and hands on the refusal of `fill`.
 */
export function createDatabase(
  file: string,
  about: NewDatabase,
  fill: (write: WriteHandle) => Result<unknown>,
): Result<void> {
  const path = resolve(file);
  const name = `"${finishedName(path)}"`;
  if (existsSync(path) && about.replace !== true)
    return failed('cannotWrite', `${name} exists already: choose another name.`);
  // A log of the old file would be taken for one of the new file.
  if (existsSync(`${path}-wal`))
    return failed('locked', `Another program is using ${name}: close it there and try again.`);
  const part = newPart(path);
  try {
    // Throws as the file system does, where SQLite would not tell why.
    accessSync(dirname(path), constants.W_OK);
    const made = makePart(part, about, fill);
    if (!made.ok) return made;
    syncFile(part);
    finishPart(part, path);
    return ok(undefined);
  } catch (error) {
    const problem = storeProblem(error, path) ?? writeProblem(error, path);
    if (problem === undefined) throw error;
    return { ok: false, problem };
  } finally {
    removePart(part);
  }
}

function makePart(
  part: string,
  about: NewDatabase,
  fill: (write: WriteHandle) => Result<unknown>,
): Result<unknown> {
  const write = connectForWriting(part, 0);
  try {
    write.pragma(`application_id = ${applicationId}`);
    const refusal = refusalOfDurability(write);
    if (refusal !== undefined) return { ok: false, problem: refusal };
    runMigrations(write, migrations);
    keepSearchIndex(write, () => []);
    const filled = inTransaction(write, () => {
      const { at } = about.stamp;
      write
        .prepare('INSERT INTO library (id, name, createdAt) VALUES (?, ?, ?)')
        .run(newId(at), about.name, at);
      return fill(write);
    });
    foldLog(write);
    return filled;
  } finally {
    write.close();
  }
}

/** Brings all of the log into the file. Closing does so too, but says nothing where there is no room on the disk for it. */
function foldLog(write: WriteHandle): void {
  const [{ busy, log, checkpointed }] = write.pragma('wal_checkpoint(TRUNCATE)') as [Record<string, number>];
  if (busy !== 0 || log !== checkpointed) throw new Error('The log of a new library was not folded into it.');
}
