import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { failed, ok } from '../../../shared/api.ts';
import { createDatabase } from '../../../electron/store/newDatabase.ts';
import { readRows } from '../../../electron/store/rows.ts';
import { temporaryFolder } from '../../fixtures/temporaryFolder.ts';
import {
  fillWithTinyRows,
  makeTinyLibrary,
  openForTest,
  problemOf,
  stamp,
  valueOf,
} from '../../fixtures/tinyLibrary.ts';
import { tinyRows } from '../../fixtures/tinyRows.ts';

const about = { name: 'New', stamp };

test('a new library has its rows, its name and nothing beside it', async () => {
  const folder = temporaryFolder();
  const file = join(folder, 'new.tabled');
  valueOf(createDatabase(file, about, fillWithTinyRows));
  expect(readdirSync(folder)).toEqual(['new.tabled']);
  const db = await openForTest(file);
  expect(readRows(db)).toEqual(tinyRows);
  expect(db.prepare('SELECT name, createdAt FROM library').all()).toEqual([
    { name: 'New', createdAt: stamp.at },
  ]);
});

test('a name that is taken is refused, and the file stays', () => {
  const folder = temporaryFolder();
  const file = join(folder, 'new.tabled');
  writeFileSync(file, 'a letter');
  expect(problemOf(createDatabase(file, about, () => ok(1)))).toEqual({
    kind: 'cannotWrite',
    message: '"new.tabled" exists already: choose another name.',
  });
  expect(readFileSync(file, 'utf8')).toBe('a letter');
});

test('a refusal or an error while it is filled leaves nothing, and keeps the file that was to be replaced', () => {
  const folder = temporaryFolder();
  const file = makeTinyLibrary(folder);
  const before = readFileSync(file);
  const refusal = failed('invalid', 'No.');
  expect(createDatabase(file, { ...about, replace: true }, () => refusal)).toEqual(refusal);
  const fail = () => {
    throw new Error('a fault');
  };
  expect(() => createDatabase(file, { ...about, replace: true }, fail)).toThrow('a fault');
  expect(readdirSync(folder)).toEqual(['tiny.tabled']);
  expect(readFileSync(file).equals(before)).toBe(true);
});

test('a library that somebody has open is not replaced', async () => {
  const file = makeTinyLibrary();
  const db = await openForTest(file);
  db.prepare("UPDATE library SET name = 'Mine'").run();
  expect(problemOf(createDatabase(file, { ...about, replace: true }, () => ok(1))).kind).toBe('locked');
  expect(readRows(db)).toEqual(tinyRows);
});

test('a folder that does not exist is refused', () => {
  const problem = problemOf(createDatabase(join(temporaryFolder(), 'no', 'new.tabled'), about, () => ok(1)));
  expect(problem).toEqual({
    kind: 'cannotWrite',
    message: '"new.tabled" cannot be written because its folder does not exist: choose another folder.',
  });
});
