import { readdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { type AutomaticBackups, automaticBackups } from '../../electron/automaticBackups.ts';
import { type Library, openLibrary } from '../../electron/library.ts';
import { listBackups } from '../../electron/store/backups.ts';
import { saveRow } from '../../electron/store/rows.ts';
import { makeTinyLibrary, now, stamp, valueOf } from '../fixtures/tinyLibrary.ts';
import { tinyRows } from '../fixtures/tinyRows.ts';

async function open(): Promise<Library> {
  const library = valueOf(await openLibrary(makeTinyLibrary(), { now }));
  onTestFinished(() => library.close());
  return library;
}

function change(library: Library, at: string): void {
  if (library.write === null) throw new Error('The library was opened for reading.');
  valueOf(saveRow(library.write, 'risk', { ...tinyRows.risk[0]!, title: `Changed ${at}` }, { ...stamp, at }));
}

/** Backups whose clock stands at the given moments, one after the other. */
function startedAt(at: string): AutomaticBackups {
  const backups = automaticBackups(
    (what, error) => {
      throw new Error(`${what} was logged`, { cause: error });
    },
    () => new Date(at),
  );
  return backups;
}

test('at the start a changed library is backed up, but at most once a day', async () => {
  const library = await open();
  change(library, '2026-11-22T10:00:00.000Z');
  const first = startedAt('2026-11-22T11:00:00.000Z');
  first.opened(library);
  await first.closing();
  expect(listBackups(library.file)).toHaveLength(1);
  change(library, '2026-11-22T12:00:00.000Z');
  const sameDay = startedAt('2026-11-22T13:00:00.000Z');
  sameDay.opened(library);
  await sameDay.closing();
  expect(listBackups(library.file)).toHaveLength(1);
  const nextDay = startedAt('2026-11-23T12:00:00.000Z');
  nextDay.opened(library);
  await nextDay.closing();
  expect(listBackups(library.file)).toHaveLength(2);
});

test('at the end what was changed is backed up, and nothing where nothing was', async () => {
  const library = await open();
  const backups = startedAt('2026-11-22T11:00:00.000Z');
  backups.opened(library);
  await backups.beforeQuit();
  expect(listBackups(library.file)).toEqual([]);
  change(library, '2026-11-22T10:59:00.000Z');
  await backups.beforeQuit();
  expect(listBackups(library.file)).toHaveLength(1);
  await backups.beforeQuit();
  expect(listBackups(library.file)).toHaveLength(1);
});

test('one that fails keeps nothing from ending, is logged, and its reason stands to be read', async () => {
  const library = await open();
  change(library, '2026-11-22T10:00:00.000Z');
  const logged: string[] = [];
  const backups = automaticBackups(
    (what) => logged.push(what),
    () => new Date('2026-11-22T11:00:00.000Z'),
  );
  // A file where the folder should be.
  writeFileSync(join(dirname(library.file), 'backups'), '');
  backups.opened(library);
  await backups.beforeQuit();
  expect(backups.problem()?.message).toMatch(/cannot be written|folder/);
  expect(logged.length).toBeGreaterThan(0);
  expect(readdirSync(dirname(library.file))).toContain('tiny.tabled');
});
