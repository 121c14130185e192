import {
  copyFileSync,
  readFileSync,
  readdirSync,
  rmSync,
  statfsSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import Sqlite from 'better-sqlite3';
import { afterAll, describe, expect, test } from 'vitest';
import { backUp } from '../../../electron/store/backup.ts';
import { restoreBackup } from '../../../electron/store/restore.ts';
import { readKind, saveRow } from '../../../electron/store/rows.ts';
import { smallDisk } from '../../fixtures/smallDisk.ts';
import { temporaryFolder } from '../../fixtures/temporaryFolder.ts';
import { makeTinyLibrary, now, openForTest, problemOf, stamp, valueOf } from '../../fixtures/tinyLibrary.ts';
import { tinyRows } from '../../fixtures/tinyRows.ts';

/** A library whose risk is called otherwise than in its backup. */
async function changedLibrary(
  folder = temporaryFolder(),
): Promise<{ library: string; backup: string; folder: string }> {
  const library = makeTinyLibrary(folder);
  const backup = join(temporaryFolder(), 'backup.tabled');
  const db = await openForTest(library);
  await backUp(db, backup);
  valueOf(saveRow(db, 'risk', { ...tinyRows.risk[0]!, title: 'Changed since' }, stamp));
  db.close();
  return { library, backup, folder };
}

const titleIn = async (file: string): Promise<string | undefined> =>
  readKind(await openForTest(file), 'risk')[0]?.title;

test('puts the backup in the place of the library, which is kept under another name', async () => {
  const { library, backup, folder } = await changedLibrary();
  const { kept } = valueOf(restoreBackup(backup, library, now));
  expect(kept).toBe('tiny before restoring 2026-11-22 101530.tabled');
  expect(await titleIn(library)).toBe(tinyRows.risk[0]!.title);
  expect(await titleIn(join(folder, kept ?? ''))).toBe('Changed since');
  expect(readFileSync(backup).length).toBeGreaterThan(0);
});

test('works where there is no library any more', async () => {
  const { library, backup } = await changedLibrary();
  rmSync(library);
  expect(valueOf(restoreBackup(backup, library, now))).toEqual({ kept: null });
  expect(await titleIn(library)).toBe(tinyRows.risk[0]!.title);
});

test('an older backup is brought up to date when it is opened', async () => {
  const { library, backup } = await changedLibrary();
  valueOf(restoreBackup(backup, library, now));
  expect((await openForTest(library)).pragma('user_version', { simple: true })).toBeGreaterThan(0);
});

test.each([
  ['damaged', (file: string) => truncateSync(file, 40_000), 'damaged'],
  [
    'of a newer Tabled',
    (file: string) => {
      const db = new Sqlite(file);
      db.pragma('journal_mode = DELETE');
      db.pragma('user_version = 9999');
      db.close();
    },
    'newer',
  ],
  ['no library', (file: string) => writeFileSync(file, 'Minutes'.repeat(200)), 'notALibrary'],
  ['not there', (file: string) => rmSync(file), 'notFound'],
] as const)('a backup that is %s is refused, and the library stays as it is', async (_, spoil, kind) => {
  const { library, backup, folder } = await changedLibrary();
  spoil(backup);
  const problem = problemOf(restoreBackup(backup, library, now));
  expect(problem.kind).toBe(kind);
  expect(problem.message).toContain('"backup.tabled"');
  expect(readdirSync(folder)).toEqual(['tiny.tabled']);
  expect(await titleIn(library)).toBe('Changed since');
});

describe('on a full disk', () => {
  const disk = smallDisk(2048);
  afterAll(() => disk?.remove());

  test.skipIf(disk === undefined)('nothing is lost, and a sentence says why', async () => {
    const { library, backup } = await changedLibrary(disk!.folder);
    const { bavail, bsize } = statfsSync(disk!.folder);
    const ballast = join(disk!.folder, 'ballast');
    writeFileSync(ballast, Buffer.alloc(bavail * bsize - 64 * 1024));
    const problem = problemOf(restoreBackup(backup, library, now));
    expect(problem.kind).toBe('diskFull');
    expect(readdirSync(disk!.folder).sort()).toEqual(['ballast', 'tiny.tabled']);
    rmSync(ballast);
    const copy = join(temporaryFolder(), 'copy.tabled');
    copyFileSync(library, copy);
    expect(await titleIn(copy)).toBe('Changed since');
  });
});
