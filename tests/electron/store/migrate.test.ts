import { copyFileSync, existsSync, readFileSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import Sqlite from 'better-sqlite3';
import { describe, expect, test } from 'vitest';
import { openDatabase } from '../../../electron/store/database.ts';
import { type Migration, migrations } from '../../../electron/store/migrations.ts';
import { readRows } from '../../../electron/store/rows.ts';
import { makeTinyLibrary, now, openForTest, problemOf, valueOf } from '../../fixtures/tinyLibrary.ts';
import { tinyRows } from '../../fixtures/tinyRows.ts';

const later: Migration = { name: 'later', sql: 'CREATE TABLE later (id TEXT PRIMARY KEY NOT NULL) STRICT;' };
const more: Migration = {
  name: 'more',
  sql: "ALTER TABLE later ADD COLUMN text TEXT NOT NULL DEFAULT '';",
};
const newer = [...migrations, later, more];
const versionOf = (file: string): unknown => {
  const db = new Sqlite(file, { readonly: true });
  const version = db.pragma('user_version', { simple: true });
  db.close();
  return version;
};

describe('an older library', () => {
  test('goes through all migrations that it lacks, in order, and keeps its rows', async () => {
    const db = await openForTest(makeTinyLibrary(), { migrations: newer });
    expect(db.prepare('SELECT id, text FROM later').all()).toEqual([]);
    expect(db.pragma('user_version', { simple: true })).toBe(newer.length);
    expect(readRows(db)).toEqual(tinyRows);
  });

  test('is copied before, under a name that says when and why', async () => {
    const file = makeTinyLibrary();
    const { read, backup } = valueOf(await openDatabase(file, { now, migrations: newer }));
    read.close();
    const name = `tiny before version ${newer.length} 2026-11-22 101530.tabled`;
    expect(backup).toBe(join(dirname(file), 'backups', name));
    expect(readdirSync(join(dirname(file), 'backups'))).toEqual([name]);
    expect(versionOf(backup!)).toBe(migrations.length);
    expect(readRows(await openForTest(backup!))).toEqual(tinyRows);
  });

  test('is not copied or changed when it is opened again', async () => {
    const file = makeTinyLibrary();
    valueOf(await openDatabase(file, { now, migrations: newer })).read.close();
    const { read, backup } = valueOf(await openDatabase(file, { now, migrations: newer }));
    read.close();
    expect(backup).toBeNull();
    expect(readdirSync(join(dirname(file), 'backups'))).toHaveLength(1);
  });

  test('stays as it was where a migration fails, and the backup stays too', async () => {
    const file = makeTinyLibrary();
    const broken = { name: 'broken', sql: 'DELETE FROM action; DELETE FROM nowhere;' };
    await expect(openDatabase(file, { now, migrations: [...migrations, later, broken] })).rejects.toThrow(
      'no such table: nowhere',
    );
    expect(versionOf(file)).toBe(migrations.length + 1);
    expect(readRows(await openForTest(file, { migrations: [...migrations, later] }))).toEqual(tinyRows);
    expect(readdirSync(join(dirname(file), 'backups'))).toHaveLength(1);
  });

  test('is refused a migration that would leave rows pointing at nothing', async () => {
    const file = makeTinyLibrary();
    const orphans = { name: 'orphans', sql: 'DELETE FROM post;' };
    await expect(openDatabase(file, { now, migrations: [...migrations, orphans] })).rejects.toThrow(
      'leaves rows that point at nothing',
    );
    expect(readRows(await openForTest(file))).toEqual(tinyRows);
  });
});

test('a migration may rebuild a table that others point at', async () => {
  const sql = `CREATE TABLE newPost AS SELECT * FROM post; DROP TABLE post;
    CREATE TABLE post (id TEXT PRIMARY KEY NOT NULL, deletedAt TEXT, organisationId TEXT, title TEXT, kind TEXT) STRICT;
    INSERT INTO post SELECT * FROM newPost; DROP TABLE newPost;`;
  const db = await openForTest(makeTinyLibrary(), { migrations: [...migrations, { name: 'rebuild', sql }] });
  expect(readRows(db)).toEqual(tinyRows);
  expect(() => db.exec('DELETE FROM post')).toThrow('FOREIGN KEY constraint failed');
});

test('a newer library is refused and not changed', async () => {
  const file = makeTinyLibrary();
  valueOf(await openDatabase(file, { now, migrations: newer })).read.close();
  const before = readFileSync(file);
  expect(problemOf(await openDatabase(file, { now }))).toEqual({
    kind: 'newer',
    message: '"tiny.tabled" was written by a newer Tabled: install that version to open it.',
  });
  expect(readFileSync(file).equals(before)).toBe(true);
  expect(existsSync(`${file}-wal`)).toBe(false);
});

test('a backup that cannot be made stops the migration', async () => {
  const file = makeTinyLibrary();
  copyFileSync(file, join(dirname(file), 'backups'));
  expect(problemOf(await openDatabase(file, { now, migrations: newer })).kind).toBe('cannotWrite');
  expect(versionOf(file)).toBe(migrations.length);
});
