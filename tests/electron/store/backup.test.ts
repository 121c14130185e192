import { mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { backUp, backUpBeside } from '../../../electron/store/backup.ts';
import { readRows, saveRow } from '../../../electron/store/rows.ts';
import { temporaryFolder } from '../../fixtures/temporaryFolder.ts';
import {
  makeTinyLibrary,
  now,
  openForTest,
  openTinyLibrary,
  stamp,
  valueOf,
} from '../../fixtures/tinyLibrary.ts';
import { tinyRows } from '../../fixtures/tinyRows.ts';

test('holds what is committed, also what is still in the log, and leaves nothing beside it', async () => {
  const db = await openTinyLibrary();
  const changed = { ...tinyRows.risk[0]!, title: 'Steel' };
  valueOf(saveRow(db, 'risk', changed, stamp));
  const folder = temporaryFolder();
  const copy = join(folder, 'copy.tabled');
  await backUp(db, copy);
  expect(readdirSync(folder)).toEqual(['copy.tabled']);
  expect(readRows(await openForTest(copy))).toEqual({ ...tinyRows, risk: [changed] });
});

test('is made while another program is writing, without what that has not committed', async () => {
  const file = makeTinyLibrary();
  const [db, other] = [await openForTest(file), await openForTest(file)];
  other.exec("BEGIN IMMEDIATE; UPDATE risk SET title = 'Half done'");
  const copy = join(temporaryFolder(), 'copy.tabled');
  await backUp(db, copy);
  other.exec('ROLLBACK');
  expect(readRows(await openForTest(copy))).toEqual(tinyRows);
});

test('two made in the same second have two names', async () => {
  const db = await openTinyLibrary();
  const names = [await backUpBeside(db, 'daily', now), await backUpBeside(db, 'daily', now)];
  expect(new Set(names).size).toBe(2);
});

test('that cannot be made leaves no file and keeps an older one', async () => {
  const db = await openTinyLibrary();
  const folder = temporaryFolder();
  mkdirSync(join(folder, 'copy.tabled'));
  writeFileSync(join(folder, 'copy.tabled', 'keep'), 'me');
  await expect(backUp(db, join(folder, 'copy.tabled'))).rejects.toThrow('EISDIR');
  expect(readdirSync(folder)).toEqual(['copy.tabled']);
  expect(readFileSync(join(folder, 'copy.tabled', 'keep'), 'utf8')).toBe('me');
});
