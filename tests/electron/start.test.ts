import { readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const main = fileURLToPath(new URL('../../electron/main.ts', import.meta.url));

/** The packages that a file and all that it imports name at their head, types and `await import` left out. */
function packagesOf(file: string, seen = new Set<string>()): ReadonlySet<string> {
  const packages = new Set<string>();
  seen.add(file);
  const heads = readFileSync(file, 'utf8').matchAll(
    /^(?:import|export) (?!type )(?:[^;']*? from )?'([^']+)';$/gm,
  );
  for (const [, name = ''] of heads) {
    if (!name.startsWith('.')) packages.add(name);
    else {
      const imported = normalize(join(dirname(file), name));
      if (!seen.has(imported)) packagesOf(imported, seen).forEach((each) => packages.add(each));
    }
  }
  return packages;
}

test('the main process starts without what draws, takes in, locks and unlocks documents', () => {
  const packages = [...packagesOf(main)];
  // What it does start with says that the way through the files was found.
  expect(packages).toEqual(expect.arrayContaining(['electron', 'zod', 'better-sqlite3']));
  const heavy = /^(@cantoo|docx|pdfkit|fontkit|pdfjs-dist|mammoth|read-excel-file|age-encryption)/;
  expect(packages.filter((name) => heavy.test(name))).toEqual([]);
});
