import { describe, expect, test } from 'vitest';
import { entityKinds } from '../../../shared/entities/index.ts';
import { readAudit } from '../../../electron/store/audit.ts';
import type { WriteHandle } from '../../../electron/store/handles.ts';
import { readKind, readRow, readRows, saveRow } from '../../../electron/store/rows.ts';
import { inTransaction } from '../../../electron/store/transaction.ts';
import { openTinyLibrary, problemOf, stamp, valueOf } from '../../fixtures/tinyLibrary.ts';
import { tinyDecision, tinyId, tinyRows } from '../../fixtures/tinyRows.ts';

const later = { at: '2026-11-23T08:00:00.000Z', by: 'Another Clerk' };
const risk = tinyRows.risk[0]!;
const auditCount = (db: WriteHandle): number =>
  Number(db.prepare('SELECT count(*) FROM audit').pluck().get());

describe('reading', () => {
  test('gives every row back as it was saved', async () => {
    const rows = readRows(await openTinyLibrary());
    expect(rows).toEqual(tinyRows);
    for (const kind of entityKinds) expect(JSON.stringify(rows[kind])).toBe(JSON.stringify(tinyRows[kind]));
  });

  test('orders rows by identifier, whatever the order of saving', async () => {
    const db = await openTinyLibrary();
    const ids = ['b', 'c', 'a'].map((letter) => risk.id.slice(0, -1) + letter);
    for (const id of ids) valueOf(saveRow(db, 'risk', { ...risk, id, ref: id.slice(-12) }, stamp));
    const read = readKind(db, 'risk').map((row) => row.id);
    expect(read).toEqual([...read].sort());
    expect(read).toEqual(expect.arrayContaining(ids));
  });
});

describe('saving', () => {
  test('returns the row as stored, without what its schema does not know', async () => {
    const db = await openTinyLibrary();
    const saved = valueOf(saveRow(db, 'risk', { ...risk, title: 'Steel', colour: 'red' }, later));
    expect(saved).toEqual({ ...risk, title: 'Steel' });
    expect(readRow(db, 'risk', risk.id)).toEqual(saved);
  });

  test('notes a new row as one audit row with the whole of it', async () => {
    const db = await openTinyLibrary();
    const [made, ...more] = readAudit(db, 'risk', risk.id);
    expect(more).toEqual([]);
    expect(made).toMatchObject({ ...stamp, field: null, old: null });
    expect(JSON.parse(made!.new)).toEqual(risk);
  });

  test('notes each changed field with its old and its new value', async () => {
    const db = await openTinyLibrary();
    const changed = { ...risk, title: 'Steel', target: { likelihood: 1, impact: 1 }, workstreamId: null };
    valueOf(saveRow(db, 'risk', changed, later));
    const changes = readAudit(db, 'risk', risk.id).filter((row) => row.field !== null);
    const told = changes.map(({ at, by, field, old, new: value }) => [at, by, field, old, value]);
    expect(told).toEqual([
      [later.at, later.by, 'workstreamId', JSON.stringify(risk.workstreamId), 'null'],
      [later.at, later.by, 'title', '"Steel costs more"', '"Steel"'],
      [later.at, later.by, 'target', 'null', '{"likelihood":1,"impact":1}'],
    ]);
  });

  test('writes nothing where nothing has changed', async () => {
    const db = await openTinyLibrary();
    const before = auditCount(db);
    valueOf(saveRow(db, 'risk', risk, later));
    expect(auditCount(db)).toBe(before);
  });

  test('gives audit rows identifiers that sort by time', async () => {
    const db = await openTinyLibrary();
    valueOf(saveRow(db, 'risk', { ...risk, title: 'Steel' }, later));
    const [made, changed] = readAudit(db, 'risk', risk.id);
    expect(made!.id < changed!.id).toBe(true);
    expect(changed!.id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  });

  test('puts a row into the bin and brings it back', async () => {
    const db = await openTinyLibrary();
    valueOf(saveRow(db, 'risk', { ...risk, deletedAt: later.at }, later));
    expect(readKind(db, 'risk')).toEqual([]);
    expect(readRow(db, 'risk', risk.id)?.deletedAt).toBe(later.at);
    valueOf(saveRow(db, 'risk', risk, later));
    expect(readKind(db, 'risk')).toEqual([risk]);
  });
});

describe('refusing', () => {
  test.each([
    ['a row that its schema refuses', { ...risk, title: '' }, /^Enter the risk\.$/],
    ['a day that does not exist', { ...risk, raisedOn: '2021-09-31' }, /must be a real date/],
    ['a row without an identifier', { ...risk, id: undefined }, /not the identifier/],
    ['something that is no row', 'risk', /^This is no record\.$/],
    [
      'a row without one of its fields',
      { ...risk, controls: undefined },
      /^"Controls in place" is missing or is not/,
    ],
    ['a value of the wrong kind', { ...risk, reviewOn: 7 }, /^"Next review" is missing or is not/],
    ['a link to nothing', { ...risk, ownerPostId: tinyId('post', 'nobody') }, /points at a record/],
    ['a reference that is taken', { ...risk, id: tinyId('risk', 'two') }, /has this reference already/],
  ])('%s leaves neither row nor audit', async (_, row, sentence) => {
    const db = await openTinyLibrary();
    const before = [readRows(db), auditCount(db)];
    const problem = problemOf(saveRow(db, 'risk', row, later));
    expect(problem.kind).toBe('invalid');
    expect(problem.message).toMatch(sentence);
    expect([readRows(db), auditCount(db)]).toEqual(before);
  });

  test('a save that fails half-way leaves no audit row of its first half', async () => {
    const db = await openTinyLibrary();
    db.exec(`CREATE TEMP TRIGGER fails BEFORE UPDATE OF target ON risk
      BEGIN SELECT raise(ABORT, 'the disk is gone'); END`);
    const before = auditCount(db);
    const changed = { ...risk, title: 'Steel', target: { likelihood: 1, impact: 1 } };
    expect(() => saveRow(db, 'risk', changed, later)).toThrow('the disk is gone');
    expect(readRow(db, 'risk', risk.id)).toEqual(risk);
    expect(auditCount(db)).toBe(before);
  });

  test('a decision and a published pack are not saved but added', async () => {
    const db = await openTinyLibrary();
    expect(problemOf(saveRow(db, 'decision', tinyDecision, later)).message).toMatch(/cannot be changed/);
    expect(problemOf(saveRow(db, 'packVersion', {}, later)).message).toMatch(/cannot be changed/);
  });

  test('a reference is free again when its row is in the bin', async () => {
    const db = await openTinyLibrary();
    valueOf(saveRow(db, 'risk', { ...risk, deletedAt: later.at }, later));
    valueOf(saveRow(db, 'risk', { ...risk, id: tinyId('risk', 'two') }, later));
    expect(problemOf(saveRow(db, 'risk', risk, later)).message).toMatch(/has this reference already/);
  });
});

test('a refusal inside a transaction undoes all of it', async () => {
  const db = await openTinyLibrary();
  const before = auditCount(db);
  const result = inTransaction(db, () => {
    valueOf(saveRow(db, 'risk', { ...risk, title: 'Steel' }, later));
    return saveRow(db, 'risk', { ...risk, title: '' }, later);
  });
  expect(problemOf(result).kind).toBe('invalid');
  expect(readRow(db, 'risk', risk.id)).toEqual(risk);
  expect(auditCount(db)).toBe(before);
});

test('a refused inner transaction can be got over by the outer one', async () => {
  const db = await openTinyLibrary();
  const result = inTransaction(db, () => {
    problemOf(saveRow(db, 'risk', { ...risk, title: '' }, later));
    return saveRow(db, 'risk', { ...risk, title: 'Steel' }, later);
  });
  expect(valueOf(result).title).toBe('Steel');
  expect(readRow(db, 'risk', risk.id)?.title).toBe('Steel');
});
