import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

let found: string | undefined;

/** The version of Tabled, out of the nearest package.json above: "0.1.0". The same in the window and on the command line. */
export function appVersion(): string {
  found ??= versionAbove(import.meta.dirname);
  return found;
}

function versionAbove(folder: string): string {
  const file = join(folder, 'package.json');
  if (existsSync(file)) return (JSON.parse(readFileSync(file, 'utf8')) as { version: string }).version;
  const above = dirname(folder);
  if (above === folder) throw new Error('Tabled lies in no folder with a package.json.');
  return versionAbove(above);
}
