import { describe, expect, test } from 'vitest';
import { readBin, removeRow, restoreRow } from '../../../electron/store/bin.ts';
import { recordDecision } from '../../../electron/store/decisions.ts';
import type { Stamp } from '../../../electron/store/handles.ts';
import { owners } from '../../../electron/store/owners.ts';
import { readRow, readRows, saveRow } from '../../../electron/store/rows.ts';
import { entities, entityKinds } from '../../../shared/entities/index.ts';
import { openTinyLibrary, problemOf, stamp, valueOf } from '../../fixtures/tinyLibrary.ts';
import { tinyDecision, tinyId, tinyRows } from '../../fixtures/tinyRows.ts';

const at = (hour: string): Stamp => ({ at: `2026-11-23T${hour}:00:00.000Z`, by: stamp.by });
const paper = tinyRows.paper[0]!;
const recommendation = tinyRows.recommendation[0]!;

describe('deleting', () => {
  test('puts the row and its parts into the bin and leaves what only names it', async () => {
    const db = await openTinyLibrary();
    const step = valueOf(removeRow(db, 'paper', paper.id, at('09')));
    expect(step.label).toBe(paper.title);
    expect(step.rows[0]).toEqual({ kind: 'paper', row: { ...paper, deletedAt: at('09').at } });
    const left = readRows(db);
    for (const kind of ['paper', 'recommendation', 'option', 'signOff', 'appendix'] as const)
      expect(left[kind], kind).toHaveLength(0);
    expect(left.agendaItem).toEqual(tinyRows.agendaItem);
    expect(left.financeLine).toEqual(tinyRows.financeLine);
  });

  test('of a council takes all with it that is the council’s, and nothing is lost', async () => {
    const db = await openTinyLibrary();
    valueOf(removeRow(db, 'organisation', tinyRows.organisation[0]!.id, at('09')));
    for (const kind of entityKinds) expect(readRows(db)[kind], kind).toHaveLength(0);
    valueOf(restoreRow(db, 'organisation', tinyRows.organisation[0]!.id, at('10')));
    expect(readRows(db)).toEqual(tinyRows);
  });

  test('is refused for decisions, which are for ever', async () => {
    const db = await openTinyLibrary();
    valueOf(recordDecision(db, tinyDecision, stamp));
    expect(problemOf(removeRow(db, 'decision', tinyDecision.id, at('09'))).message).toMatch(/never deleted/);
    expect(readRows(db).decision).toHaveLength(1);
  });

  test('is refused for what is in the bin already, and for what never was', async () => {
    const db = await openTinyLibrary();
    valueOf(removeRow(db, 'paper', paper.id, at('09')));
    expect(problemOf(removeRow(db, 'paper', paper.id, at('10'))).kind).toBe('notFound');
    expect(problemOf(removeRow(db, 'paper', tinyId('paper', 'none'), at('10'))).kind).toBe('notFound');
  });
});

describe('the bin', () => {
  test('lists what was deleted, latest first, with the count of its parts and where it was', async () => {
    const db = await openTinyLibrary();
    valueOf(removeRow(db, 'recommendation', recommendation.id, at('09')));
    valueOf(removeRow(db, 'risk', tinyRows.risk[0]!.id, at('10')));
    expect(readBin(db)).toMatchObject([
      { kind: 'risk', name: 'R1 Steel costs more', place: ['Roads', 'Ourtown Council'], parts: 0 },
      { kind: 'recommendation', place: [paper.title, 'Ourtown Council'], deletedAt: at('09').at },
    ]);
  });

  test('lists parts only under what they went in with', async () => {
    const db = await openTinyLibrary();
    valueOf(removeRow(db, 'recommendation', recommendation.id, at('09')));
    valueOf(removeRow(db, 'paper', paper.id, at('10')));
    const listed = readBin(db);
    expect(listed.map(({ kind }) => kind)).toEqual(['paper', 'recommendation']);
    expect(listed[0]!.parts).toBeGreaterThan(0);
    expect(listed[1]!.parts).toBe(0);
  });
});

describe('restoring', () => {
  test('brings back what went in together, and not what was in the bin before', async () => {
    const db = await openTinyLibrary();
    valueOf(removeRow(db, 'recommendation', recommendation.id, at('09')));
    valueOf(removeRow(db, 'paper', paper.id, at('10')));
    valueOf(restoreRow(db, 'paper', paper.id, at('11')));
    expect(readRows(db)).toEqual({
      ...tinyRows,
      recommendation: tinyRows.recommendation.filter(({ id }) => id !== recommendation.id),
    });
    valueOf(restoreRow(db, 'recommendation', recommendation.id, at('12')));
    expect(readRows(db)).toEqual(tinyRows);
    expect(readBin(db)).toEqual([]);
  });

  test('is refused while what it belongs to is in the bin, whose name it gives', async () => {
    const db = await openTinyLibrary();
    valueOf(removeRow(db, 'recommendation', recommendation.id, at('09')));
    valueOf(removeRow(db, 'paper', paper.id, at('10')));
    expect(problemOf(restoreRow(db, 'recommendation', recommendation.id, at('11'))).message).toBe(
      `This belongs to “${paper.title}”, which is in the bin too: restore that first.`,
    );
    expect(readRow(db, 'recommendation', recommendation.id)?.deletedAt).toBe(at('09').at);
  });

  test('is refused where its reference has been given to another, and leaves both as they are', async () => {
    const db = await openTinyLibrary();
    const risk = tinyRows.risk[0]!;
    valueOf(removeRow(db, 'risk', risk.id, at('09')));
    valueOf(saveRow(db, 'risk', { ...risk, id: tinyId('risk', 'two') }, at('10')));
    expect(problemOf(restoreRow(db, 'risk', risk.id, at('11'))).message).toMatch(
      /has this reference already/,
    );
    expect(readRows(db).risk.map(({ id }) => id)).toEqual([tinyId('risk', 'two')]);
  });

  test('is refused for what is not in the bin', async () => {
    const db = await openTinyLibrary();
    expect(problemOf(restoreRow(db, 'paper', paper.id, at('09'))).kind).toBe('notFound');
  });
});

test('every owner of a kind is a field of it that points at that owner', () => {
  for (const kind of entityKinds)
    for (const owner of owners[kind]) {
      expect(Object.keys(entities[kind].shape)).toContain(owner.field);
      expect(owner.field).toBe(`${owner.kind}Id`);
    }
});
