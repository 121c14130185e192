import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { backUpBeside } from '../../../electron/store/backup.ts';
import {
  backUpAutomatically,
  backupFile,
  byHand,
  isChangedSinceBackup,
  listBackups,
} from '../../../electron/store/backups.ts';
import { saveRow } from '../../../electron/store/rows.ts';
import { openTinyLibrary, stamp, valueOf } from '../../fixtures/tinyLibrary.ts';
import { tinyRows } from '../../fixtures/tinyRows.ts';

const on = (day: number, hour = 9): Date => new Date(Date.UTC(2026, 10, day, hour));

test('are listed with their moment, kind and size, the latest first, and nothing else is', async () => {
  const db = await openTinyLibrary();
  await backUpAutomatically(db, on(22));
  await backUpBeside(db, byHand, on(23));
  await backUpBeside(db, 'before version 9', on(21));
  const folder = join(dirname(db.name), 'backups');
  writeFileSync(join(folder, 'notes.txt'), 'mine');
  writeFileSync(join(folder, 'other by hand 2026-11-22 101530.tabled'), 'of another library');
  mkdirSync(join(folder, 'tiny by hand 2026-11-20 101530.tabled'));
  const listed = listBackups(db.name);
  expect(listed.map(({ at, kind }) => [at, kind])).toEqual([
    ['2026-11-23T09:00:00.000Z', 'byHand'],
    ['2026-11-22T09:00:00.000Z', 'automatic'],
    ['2026-11-21T09:00:00.000Z', 'beforeUpdate'],
  ]);
  expect(listed[0]?.bytes).toBeGreaterThan(10_000);
  expect(backupFile(db.name, listed[0]?.name ?? '')).toBe(join(folder, listed[0]?.name ?? ''));
  expect(backupFile(db.name, '../tiny.tabled')).toBeUndefined();
});

test('an automatic one makes room for itself; those made by hand and before updates stay', async () => {
  const db = await openTinyLibrary();
  await backUpBeside(db, byHand, on(22, 8));
  await backUpBeside(db, 'before version 9', on(22, 7));
  for (const hour of [9, 12, 15]) await backUpAutomatically(db, on(22, hour));
  expect(listBackups(db.name).map(({ at }) => at.slice(11, 13))).toEqual(['15', '08', '07']);
});

test('a library is backed up for what a person has changed, and once', async () => {
  const db = await openTinyLibrary();
  expect(isChangedSinceBackup(db)).toBe(false);
  const later = { ...stamp, at: '2026-11-22T09:30:00.000Z' };
  valueOf(saveRow(db, 'risk', { ...tinyRows.risk[0]!, title: 'Steel' }, later));
  expect(isChangedSinceBackup(db)).toBe(true);
  await backUpAutomatically(db, new Date('2026-11-22T09:31:00.000Z'));
  expect(isChangedSinceBackup(db)).toBe(false);
  const same = { ...stamp, at: '2026-11-22T09:31:00.500Z' };
  valueOf(saveRow(db, 'risk', { ...tinyRows.risk[0]!, title: 'Timber' }, same));
  expect(isChangedSinceBackup(db)).toBe(true);
});

test('where there is no folder there are no backups', async () => {
  const db = await openTinyLibrary();
  expect(listBackups(db.name)).toEqual([]);
  expect(existsSync(join(dirname(db.name), 'backups'))).toBe(false);
  expect(readdirSync(dirname(db.name))).toContain('tiny.tabled');
});
