import { describe, expect, test } from 'vitest';
import { recordDecision } from '../../../electron/store/decisions.ts';
import type { WriteHandle } from '../../../electron/store/handles.ts';
import { recordOverride } from '../../../electron/store/overrides.ts';
import { addRow } from '../../../electron/store/rows.ts';
import { openTinyLibrary, stamp, valueOf } from '../../fixtures/tinyLibrary.ts';
import { tinyDecision, tinyId, tinyOverride } from '../../fixtures/tinyRows.ts';

async function openWithRecords(): Promise<WriteHandle> {
  const db = await openTinyLibrary();
  valueOf(recordDecision(db, tinyDecision, stamp));
  const pack = {
    id: tinyId('packVersion', 'one'),
    deletedAt: null,
    meetingId: tinyDecision.meetingId,
    number: 1,
    publishedAt: stamp.at,
    document: '{}',
    sha256: '0'.repeat(64),
    pages: null,
    by: stamp.by,
    checks: [],
    inputs: null,
    disposed: null,
  };
  valueOf(addRow(db, 'packVersion', pack, stamp));
  const supplement = {
    ...pack,
    id: tinyId('supplement', 'one'),
    firstPage: 12,
    pages: 3,
    items: [],
    urgency: '',
    inputs: '0'.repeat(64),
  };
  valueOf(addRow(db, 'supplement', supplement, stamp));
  valueOf(recordOverride(db, tinyOverride, stamp));
  return db;
}

describe.each([
  ['decision', 'text', 'never'],
  ['packVersion', 'document', 'never'],
  ['supplement', 'document', 'never'],
  ['checkOverride', 'reason', 'never'],
  ['audit', 'new', 'never'],
])('the table %s', (table, column, word) => {
  const contents = (db: WriteHandle) => db.prepare(`SELECT * FROM ${table} ORDER BY id`).all();

  test.each([
    ['UPDATE', `UPDATE ${table} SET "${column}" = '{"changed":1}'`],
    ['an UPDATE that changes nothing', `UPDATE ${table} SET "${column}" = "${column}"`],
    ['DELETE', `DELETE FROM ${table}`],
    ['INSERT OR REPLACE of an identifier', `INSERT OR REPLACE INTO ${table} SELECT * FROM ${table}`],
    [
      'an upsert',
      `INSERT INTO ${table} SELECT * FROM ${table} WHERE TRUE ON CONFLICT DO UPDATE SET "${column}" = '{}'`,
    ],
  ])('refuses %s', async (_, sql) => {
    const db = await openWithRecords();
    const before = contents(db);
    expect(before.length).toBeGreaterThan(0);
    expect(() => db.exec(sql)).toThrow(word);
    expect(contents(db)).toEqual(before);
  });
});

test('a second pack under the same number is refused even as a replacement', async () => {
  const db = await openWithRecords();
  const sql = `INSERT OR REPLACE INTO packVersion SELECT '${tinyId('packVersion', 'two')}', deletedAt, meetingId,
    number, publishedAt, '{"other":1}', sha256, by, checks, pages, inputs, disposed FROM packVersion`;
  expect(() => db.exec(sql)).toThrow('never replaced');
});

test.each(['decision', 'packVersion', 'supplement', 'checkOverride', 'audit'])(
  'rows of %s have no number to be replaced by',
  async (table) => {
    const db = await openWithRecords();
    expect(() => db.exec(`SELECT _rowid_ FROM ${table}`)).toThrow('no such column: _rowid_');
  },
);
