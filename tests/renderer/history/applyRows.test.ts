import { expect, test } from 'vitest';
import { applyRows } from '../../../renderer/history/applyRows.ts';
import { tinyId, tinyRows } from '../../fixtures/tinyRows.ts';

const risk = tinyRows.risk[0]!;

test('a changed row replaces the one before, and other kinds stay the same objects', () => {
  const changed = { ...risk, title: 'Steel' };
  const rows = applyRows(tinyRows, [{ kind: 'risk', row: changed }]);
  expect(rows.risk).toEqual([changed]);
  expect(rows.meeting).toBe(tinyRows.meeting);
  expect(tinyRows.risk).toEqual([risk]);
});

test('a new row stands where its identifier puts it', () => {
  const [first, last] = [`00${risk.id.slice(2)}`, `f${risk.id.slice(1)}`];
  const rows = applyRows(tinyRows, [
    { kind: 'risk', row: { ...risk, id: last } },
    { kind: 'risk', row: { ...risk, id: first } },
  ]);
  expect(rows.risk.map(({ id }) => id)).toEqual([first, risk.id, last]);
});

test('a row that went into the bin is gone, and one that came back is there', () => {
  const binned = { kind: 'risk', row: { ...risk, deletedAt: '2026-11-22T09:00:00.000Z' } } as const;
  const without = applyRows(tinyRows, [binned]);
  expect(without.risk).toHaveLength(0);
  expect(applyRows(without, [{ kind: 'risk', row: risk }])).toEqual(tinyRows);
});

test('rows of several kinds change together', () => {
  const meeting = { ...tinyRows.meeting[0]!, place: 'Hall' };
  const rows = applyRows(tinyRows, [
    { kind: 'meeting', row: meeting },
    { kind: 'risk', row: { ...risk, id: tinyId('risk', 'two') } },
  ]);
  expect(rows.meeting).toEqual([meeting]);
  expect(rows.risk).toHaveLength(2);
});
