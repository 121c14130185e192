import { expect, test } from 'vitest';
import { changedAt, datedLines, modelFor, takenDay } from '../../../renderer/settings/parts/datedEntries.ts';

const entries = [
  { from: '2015-01-01', days: 5 },
  { from: '2027-04-01', days: 7 },
  { from: '2021-04-01', days: 6 },
];

test('entries stand latest first, each with the days it covers, and the one in force says so', () => {
  expect(datedLines(entries, '2026-11-26').map(({ title, at }) => [title, at])).toEqual([
    ['From 1 April 2027', 1],
    ['1 April 2021 to 31 March 2027, in force now', 2],
    ['1 January 2015 to 31 March 2021', 0],
  ]);
  expect(datedLines(entries, '2010-01-01').some(({ isInForce }) => isInForce)).toBe(false);
});

test('a change is one entry’s', () => {
  expect(changedAt(entries, 1, { days: 9 }).map(({ days }) => days)).toEqual([5, 9, 6]);
});

test('a new entry begins as the one in force on its day, and before the first as that', () => {
  expect(modelFor(entries, '2024-01-01')?.days).toBe(6);
  expect(modelFor(entries, '2030-01-01')?.days).toBe(7);
  expect(modelFor(entries, '2001-01-01')?.days).toBe(5);
  expect(modelFor([], '2001-01-01')).toBeUndefined();
});

test('no two entries begin on one day', () => {
  expect(takenDay(entries, '2021-04-01')).toContain('1 April 2021 already');
  expect(takenDay(entries, '2021-04-01', 2)).toBeNull();
  expect(takenDay(entries, '2021-04-02')).toBeNull();
});
