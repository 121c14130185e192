import { existsSync } from 'node:fs';
import { basename, dirname, extname, join } from 'node:path';

/**
 * A free name beside a file that says what became of it and when: "sample damaged 2026-11-22 101530.tabled". Times are in
 * UTC, without the colons that Windows refuses.
 */
export function datedName(file: string, what: string, now: Date, folder = dirname(file)): string {
  const extension = extname(file);
  const moment = now.toISOString().slice(0, 19).replace('T', ' ').replaceAll(':', '');
  const stem = join(folder, `${basename(file, extension)} ${what} ${moment}`);
  let name = `${stem}${extension}`;
  for (let copy = 2; existsSync(name); copy++) name = `${stem} (${copy})${extension}`;
  return name;
}
