/** Files of notes: written locked, and looked at from end to end before anything of them is taken in. */
import { readFileSync, statSync } from 'node:fs';
import { basename } from 'node:path';
import { z } from 'zod';
import { type Result, failed, ok } from '../shared/api.ts';
import type { AgeLock } from '../shared/ageLock.ts';
import { type NoteFile, noteFile, noteFileVersion } from '../shared/notes/noteFile.ts';
import { readProblem } from './fileProblem.ts';
import { writeChosen } from './writeWhole.ts';

/** Loaded with the first file of notes: no window waits for it. */
const age = () => import('./ageLock.ts');
type LockBytes = Awaited<ReturnType<typeof age>>['lockFor'];

/** More than a councillor writes in a life. */
const mostBytes = 64 * 1024 * 1024;

/**
 * Writes notes as a file that only chosen people can open. Refuses recipients that age does not know, and as the disk does. `lockBytes`
 * works for seconds, where there is a passphrase.
 */
export async function writeNoteFile(
  file: string,
  notes: NoteFile,
  lock: AgeLock,
  lockBytes: LockBytes = async (...what) => (await age()).lockFor(...what),
): Promise<Result<null>> {
  const locked = await lockBytes(lock, new TextEncoder().encode(JSON.stringify(notes)));
  if (!locked.ok) return locked;
  return writeChosen(file, locked.value, 0o600);
}

/**
 * The notes of a file. Refuses what is no file of notes, what is damaged or of a newer Tabled, and, as `locked`, a secret that
 * does not open it.
 */
export async function readNoteFile(file: string, secret: string): Promise<Result<NoteFile>> {
  const { isLocked, unlocked } = await age();
  const name = `“${basename(file)}”`;
  const bytes = bytesOf(file);
  if (!bytes.ok) return bytes;
  if (!isLocked(bytes.value)) return failed('invalid', `${name} is no file of notes of Tabled.`);
  const opened = await unlocked(bytes.value, secret);
  if (!opened.ok) return opened;
  const data = parsed(opened.value);
  const head = headOf.safeParse(data);
  if (!head.success) return failed('invalid', `${name} is no file of notes of Tabled.`);
  if (head.data.formatVersion > noteFileVersion)
    return failed('newer', `${name} was written by a newer Tabled: install that version to open it.`);
  const whole = noteFile.safeParse(data);
  return whole.success ? ok(whole.data) : failed('damaged', `${name} is damaged: ask for another copy.`);
}

const headOf = z.object({ format: z.literal('tabled-notes'), formatVersion: z.int().min(1) });

function bytesOf(file: string): Result<Uint8Array> {
  try {
    if (statSync(file).size > mostBytes)
      return failed('invalid', `“${basename(file)}” is too large to be a file of notes.`);
    return ok(readFileSync(file));
  } catch (error) {
    const problem = readProblem(error, file);
    if (problem === undefined) throw error;
    return { ok: false, problem };
  }
}

function parsed(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    return undefined;
  }
}
