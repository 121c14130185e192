import { chmodSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Sqlite from 'better-sqlite3';
import { describe, expect, test } from 'vitest';
import { refusalOfDurability } from '../../../electron/store/connection.ts';
import { openDatabase } from '../../../electron/store/database.ts';
import type { WriteHandle } from '../../../electron/store/handles.ts';
import { readRows, saveRow } from '../../../electron/store/rows.ts';
import { hasWritten, outputOf, startChild } from '../../fixtures/child.ts';
import { temporaryFolder } from '../../fixtures/temporaryFolder.ts';
import {
  makeTinyLibrary,
  now,
  openForTest,
  openTinyLibrary,
  problemOf,
  stamp,
  valueOf,
} from '../../fixtures/tinyLibrary.ts';
import { tinyRows } from '../../fixtures/tinyRows.ts';

const open = (file: string) => openDatabase(file, { now });

describe('a library that is opened', () => {
  test('writes ahead to a log and syncs every commit to the disk', async () => {
    const db = await openTinyLibrary();
    expect(db.pragma('journal_mode', { simple: true })).toBe('wal');
    expect(db.pragma('synchronous', { simple: true })).toBe(2);
  });

  test('checks its links and waits for the locks of others', async () => {
    const db = await openTinyLibrary();
    expect(db.pragma('foreign_keys', { simple: true })).toBe(1);
    expect(db.pragma('busy_timeout', { simple: true })).toBe(3000);
  });

  test('leaves nothing beside it when it is closed', async () => {
    const folder = temporaryFolder();
    const { read } = valueOf(await open(makeTinyLibrary(folder)));
    read.close();
    expect(readdirSync(folder)).toEqual(['tiny.tabled']);
  });
});

test('a place where no write-ahead log works is refused with a hint at network shares', () => {
  const db = new Sqlite(':memory:') as WriteHandle;
  const problem = refusalOfDurability(db);
  expect(problem?.kind).toBe('cannotWrite');
  expect(problem?.message).toMatch(/network share: copy it to a disk of this computer/);
});

describe('what is no library is refused and not touched', () => {
  const cases: [string, (file: string) => void][] = [
    ['an empty file', (file) => writeFileSync(file, '')],
    ['a text', (file) => writeFileSync(file, 'Agenda\n'.repeat(100))],
    ['another program’s database', (file) => void new Sqlite(file).exec('CREATE TABLE t (a)').close()],
    ['a folder', (file) => mkdirSync(file)],
  ];
  test.each(cases)('%s', async (_, make) => {
    const folder = temporaryFolder();
    const file = join(folder, 'other.tabled');
    make(file);
    const before = readdirSync(folder, { recursive: true });
    const problem = problemOf(await open(file));
    expect(problem).toEqual({
      kind: 'notALibrary',
      message: '"other.tabled" is not a library of Tabled: choose another file.',
    });
    expect(readdirSync(folder, { recursive: true })).toEqual(before);
  });
});

test('a file that is not there is refused and not made', async () => {
  const folder = temporaryFolder();
  const problem = problemOf(await open(join(folder, 'none.tabled')));
  expect(problem).toEqual({ kind: 'notFound', message: 'There is no file "none.tabled" in that folder.' });
  expect(readdirSync(folder)).toEqual([]);
  expect(problemOf(await open(join(folder, 'no', 'folder.tabled'))).kind).toBe('notFound');
});

describe('a damaged library', () => {
  const cases: [string, (bytes: Buffer) => Buffer][] = [
    ['that was cut short', (bytes) => bytes.subarray(0, Math.floor(bytes.length / 2))],
    ['that was cut short inside a page', (bytes) => bytes.subarray(0, 5000)],
    ['whose header alone is left', (bytes) => bytes.subarray(0, 100)],
    ['with a page of noise', (bytes) => Buffer.from(bytes).fill(0xa5, 4096, 8192)],
    ['whose first page is noise after the header', (bytes) => Buffer.from(bytes).fill(0xa5, 100, 4096)],
  ];

  test.each(cases)('%s is kept under a dated name, byte for byte, and told', async (_, damage) => {
    const folder = temporaryFolder();
    const file = makeTinyLibrary(folder);
    const damaged = damage(readFileSync(file));
    writeFileSync(file, damaged);
    const problem = problemOf(await open(file));
    const kept = 'tiny damaged 2026-11-22 101530.tabled';
    expect(problem.kind).toBe('damaged');
    expect(problem.message).toBe(
      `"tiny.tabled" is damaged and was kept as "${kept}": restore a backup or start a new library.`,
    );
    expect(readdirSync(folder)).toEqual([kept]);
    expect(readFileSync(join(folder, kept)).equals(damaged)).toBe(true);
  });

  test('never takes the name of an earlier one', async () => {
    const folder = temporaryFolder();
    for (let round = 0; round < 2; round++) {
      const file = makeTinyLibrary(folder);
      writeFileSync(file, readFileSync(file).subarray(0, 5000));
      problemOf(await open(file));
    }
    expect(readdirSync(folder).sort()).toEqual([
      'tiny damaged 2026-11-22 101530 (2).tabled',
      'tiny damaged 2026-11-22 101530.tabled',
    ]);
  });

  test('stays where it is for those who only look', async () => {
    const folder = temporaryFolder();
    const file = makeTinyLibrary(folder);
    writeFileSync(file, readFileSync(file).subarray(0, 5000));
    const problem = problemOf(await openDatabase(file, { now, damaged: 'leave' }));
    expect(problem).toEqual({ kind: 'damaged', message: '"tiny.tabled" is damaged: restore a backup.' });
    expect(readdirSync(folder)).toEqual(['tiny.tabled']);
  });
});

describe('a library that cannot be written', () => {
  const openElsewhere = async (file: string) =>
    JSON.parse(await outputOf(startChild('openAsOrdinaryUser.ts', file))) as unknown;
  const makeReadable = (folder: string): string => {
    const file = makeTinyLibrary(folder);
    chmodSync(folder, 0o755);
    chmodSync(file, 0o644);
    return file;
  };
  const cases: [string, (file: string, folder: string) => void][] = [
    ['because of its folder', (_, folder) => chmodSync(folder, 0o555)],
    ['because of its file', (file) => chmodSync(file, 0o444)],
  ];

  test.each(cases)('%s is opened for reading', async (_, forbid) => {
    const folder = temporaryFolder();
    const file = makeReadable(folder);
    forbid(file, folder);
    const before = readFileSync(file);
    expect(await openElsewhere(file)).toEqual({ readOnly: true, rows: tinyRows });
    expect(readdirSync(folder)).toEqual(['tiny.tabled']);
    expect(readFileSync(file).equals(before)).toBe(true);
  });

  test('and is damaged is told and left', async () => {
    const folder = temporaryFolder();
    const file = makeReadable(folder);
    writeFileSync(file, readFileSync(file).subarray(0, 5000));
    chmodSync(folder, 0o555);
    const problem = { kind: 'damaged', message: '"tiny.tabled" is damaged: restore a backup.' };
    expect(await openElsewhere(file)).toEqual({ problem });
    expect(readdirSync(folder)).toEqual(['tiny.tabled']);
  });

  test('and is older is refused, because it would have to be brought up to date', async () => {
    const folder = temporaryFolder();
    const file = makeReadable(folder);
    new Sqlite(file).exec('PRAGMA user_version = 0').close();
    chmodSync(folder, 0o555);
    expect(await openElsewhere(file)).toMatchObject({ problem: { kind: 'readOnly' } });
  });

  test('and may not even be read is refused', async () => {
    const file = makeReadable(temporaryFolder());
    chmodSync(file, 0o000);
    const problem = { kind: 'cannotWrite', message: 'You have no permission to read "tiny.tabled".' };
    expect(await openElsewhere(file)).toEqual({ problem });
  });
});

describe('a library that another program has locked', () => {
  test('is refused when it is opened, and can be opened when the lock is gone', async () => {
    const file = makeTinyLibrary();
    const holder = startChild('lockHolder.ts', file);
    await hasWritten(holder, 'locked');
    const problem = problemOf(await openDatabase(file, { now, wait: 50 }));
    expect(problem).toEqual({
      kind: 'locked',
      message: 'Another program is using "tiny.tabled": close it there and try again.',
    });
    holder.stdin?.end();
    await new Promise((resolve) => holder.once('exit', resolve));
    expect(readRows(await openForTest(file))).toEqual(tinyRows);
  });

  test('is refused when a row is saved while the other one writes', async () => {
    const file = makeTinyLibrary();
    const [one, other] = [await openForTest(file, { wait: 50 }), await openForTest(file)];
    other.exec('BEGIN IMMEDIATE');
    const changed = { ...tinyRows.risk[0]!, title: 'Steel' };
    expect(problemOf(saveRow(one, 'risk', changed, stamp)).kind).toBe('locked');
    other.exec('COMMIT');
    expect(valueOf(saveRow(one, 'risk', changed, stamp)).title).toBe('Steel');
  });
});
