import { copyFileSync, existsSync, renameSync } from 'node:fs';
import { basename } from 'node:path';
import { type Problem, type Result, failed, ok } from '../../shared/api.ts';
import { errorCode, writeProblem } from '../fileProblem.ts';
import { finishPart, newPart, removePart } from '../partFile.ts';
import { syncFile } from './backup.ts';
import { connectForReading } from './connection.ts';
import { refusalOf } from './database.ts';
import { refusalByHeader } from './fileHeader.ts';
import type { ReadHandle } from './handles.ts';
import { migrations } from './migrations.ts';
import { moveAside } from './moveAside.ts';
import { storeProblem } from './storeProblem.ts';

export interface Restored {
  /** Name of the file under which the library until now is kept; null where there was none. */
  readonly kept: string | null;
}

/**
 * Puts a backup in the place of the library, which must be closed. The backup is copied and the copy checked before anything
 * is touched; the library until now is moved aside, never deleted. Refuses what is no library, what is damaged and what a
 * newer Tabled wrote; where anything fails the library is where it was.
 */
export function restoreBackup(backup: string, library: string, now: Date): Result<Restored> {
  const refusal = refusalByHeader(backup);
  if (refusal !== undefined) return { ok: false, problem: refusal };
  const part = newPart(library);
  try {
    copyFileSync(backup, part);
    syncFile(part);
    const unfit = refusalOfCopy(part, backup);
    if (unfit !== undefined) return { ok: false, problem: unfit };
    return ok({ kept: swap(part, library, now) });
  } catch (error) {
    const problem = storeProblem(error, library) ?? writeProblem(error, library);
    if (problem === undefined) throw error;
    return { ok: false, problem };
  } finally {
    removePart(part);
  }
}

/** Checks the copy, because that is what is going to be used. */
function refusalOfCopy(copy: string, backup: string): Problem | undefined {
  let read: ReadHandle | undefined;
  try {
    read = connectForReading(copy, 0);
    return refusalOf(read, backup, migrations);
  } catch (error) {
    const damaged = /^SQLITE_(CORRUPT|NOTADB|CANTOPEN|IOERR)/.test(errorCode(error));
    if (!damaged) throw error;
    return failed('damaged', `"${basename(backup)}" is damaged: choose another backup.`).problem;
  } finally {
    read?.close();
  }
}

/** If the copy cannot take the name, the library gets it back. */
function swap(part: string, library: string, now: Date): string | null {
  const kept = existsSync(library) ? moveAside(library, 'before restoring', now) : null;
  try {
    finishPart(part, library);
  } catch (error) {
    if (kept !== null && !existsSync(library)) {
      renameSync(kept, library);
      for (const suffix of ['-wal', '-shm'])
        if (existsSync(kept + suffix)) renameSync(kept + suffix, library + suffix);
    }
    throw error;
  }
  return kept === null ? null : basename(kept);
}
