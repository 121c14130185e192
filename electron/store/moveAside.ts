import { existsSync, renameSync } from 'node:fs';
import { datedName } from './fileName.ts';

/**
 * Renames a library with its journals and returns the new name. Nothing is deleted: a damaged file may still be the only
 * copy of somebody's work, and its journals belong to what can be rescued from it.
 */
export function moveAside(file: string, what: string, now: Date): string {
  const kept = datedName(file, what, now);
  renameSync(file, kept);
  for (const suffix of ['-wal', '-shm'])
    if (existsSync(file + suffix)) renameSync(file + suffix, kept + suffix);
  return kept;
}
