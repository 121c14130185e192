/** The backups of a library: in the folder `backups` beside it, each a whole library with its moment in its name. */
import { readdirSync, rmSync, statSync } from 'node:fs';
import { basename, dirname, extname, join } from 'node:path';
import type { BackupEntry } from '../../shared/api.ts';
import { backupsLapseOn } from '../../shared/retention/backupLapse.ts';
import { backUpBeside } from './backup.ts';
import { expired } from './backupRetention.ts';
import type { ReadHandle } from './handles.ts';
import { readKind } from './rows.ts';

export const automatic = 'automatic';
export const byHand = 'by hand';

/** The folder beside a library that its backups are written to, whether or not it is there. */
export const backupFolder = (library: string): string => join(dirname(library), 'backups');

/** Latest first. Files of the folder that are no backups of this library are left out. */
export function listBackups(library: string): BackupEntry[] {
  const folder = backupFolder(library);
  return filesIn(folder)
    .flatMap((name): BackupEntry[] => {
      const read = readName(library, name);
      if (read === undefined) return [];
      const size = sizeOf(join(folder, name));
      return size === undefined ? [] : [{ name, ...read, bytes: size }];
    })
    .sort((a, b) => (a.at < b.at ? 1 : a.at > b.at ? -1 : a.name < b.name ? 1 : -1));
}

/** The file of a backup that the list has; undefined for any other name. */
export const backupFile = (library: string, name: string): string | undefined =>
  listBackups(library).some((entry) => entry.name === name) ? join(backupFolder(library), name) : undefined;

/** Backs up beside the library, and lets automatic backups go that are no longer needed. Throws as `backUp` does. */
export async function backUpAutomatically(read: ReadHandle, now: Date): Promise<void> {
  await backUpBeside(read, automatic, now);
  const made = listBackups(read.name).filter(({ kind }) => kind === 'automatic');
  const gone = new Set(expired(made.map(({ at }) => at)));
  for (const { name, at } of made)
    if (gone.has(at)) rmSync(join(backupFolder(read.name), name), { force: true });
  letDisposedGo(read, now);
}

/**
 * Deletes the backups that Tabled made by itself and that hold what was disposed of eight weeks ago or longer, as the certificate
 * of the disposal promised. Where there is no later backup they stay until there is one. Throws the file system's error.
 */
export function letDisposedGo(read: ReadHandle, now: Date): void {
  const today = now.toISOString().slice(0, 10);
  const lapsed = readKind(read, 'disposal')
    .map(({ disposedAt }) => disposedAt)
    .filter((disposedAt) => backupsLapseOn(disposedAt) <= today)
    .toSorted()
    .at(-1);
  const all = listBackups(read.name);
  if (lapsed === undefined || !all.some(({ at }) => at > lapsed)) return;
  for (const { name, at, kind } of all)
    if (kind !== 'byHand' && at <= lapsed) rmSync(join(backupFolder(read.name), name), { force: true });
}

/** ISO instant of the last thing that was written after the library was made; null where nothing was. */
export function lastChange(read: ReadHandle): string | null {
  const created = read.prepare<[], string>('SELECT createdAt FROM library').pluck().get() ?? '';
  const latest = read.prepare<[], string | null>('SELECT max(at) FROM audit').pluck().get() ?? null;
  return latest !== null && latest > created ? latest : null;
}

/** Whether the library holds anything that its latest backup does not. */
export function isChangedSinceBackup(read: ReadHandle): boolean {
  const changed = lastChange(read);
  if (changed === null) return false;
  // Names tell the second in which a backup began; what was written in that second may be missing.
  const [latest] = listBackups(read.name);
  return latest === undefined || changed.slice(0, 19) >= latest.at.slice(0, 19);
}

/** "library automatic 2026-11-22 101530.tabled"; see fileName.ts. */
function readName(library: string, name: string): Pick<BackupEntry, 'at' | 'kind'> | undefined {
  const extension = extname(library);
  const stem = `${basename(library, extension)} `;
  if (!name.startsWith(stem) || !name.endsWith(extension)) return undefined;
  const found = /^(.+) (\d{4}-\d\d-\d\d) (\d\d)(\d\d)(\d\d)(?: \(\d+\))?$/.exec(
    name.slice(stem.length, -extension.length),
  );
  if (found === null) return undefined;
  const [, what, day, hours, minutes, seconds] = found;
  const at = `${day}T${hours}:${minutes}:${seconds}.000Z`;
  const kind = what === automatic ? 'automatic' : what === byHand ? 'byHand' : 'beforeUpdate';
  return Number.isNaN(Date.parse(at)) ? undefined : { at, kind };
}

function filesIn(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}

function sizeOf(file: string): number | undefined {
  try {
    const found = statSync(file);
    return found.isFile() ? found.size : undefined;
  } catch {
    return undefined;
  }
}
