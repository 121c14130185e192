import { expect, test } from 'vitest';
import type { BinEntry } from '../../../shared/api.ts';
import { byDay, kindsIn, searchBin } from '../../../renderer/history/binList.ts';

const entry = (kind: BinEntry['kind'], name: string, deletedAt: string): BinEntry => ({
  kind,
  id: name,
  name,
  place: ['Roads', 'Ourtown Council'],
  deletedAt,
  parts: 0,
});
const bin = [
  entry('risk', 'R1 Steel', '2026-11-22T12:30:00.000Z'),
  entry('paper', 'Bridges', '2026-11-22T12:00:00.000Z'),
  entry('risk', 'R2 Glass', '2026-11-20T12:00:00.000Z'),
];
const names = (entries: readonly BinEntry[]) => entries.map(({ name }) => name);

test('a search finds words in the name and in what the record is a part of', () => {
  expect(names(searchBin(bin, 'steel', null))).toEqual(['R1 Steel']);
  expect(names(searchBin(bin, '  ROADS glass ', null))).toEqual(['R2 Glass']);
  expect(searchBin(bin, 'rail', null)).toHaveLength(0);
});

test('a kind narrows the search', () => {
  expect(names(searchBin(bin, 'ourtown', 'risk'))).toEqual(['R1 Steel', 'R2 Glass']);
});

test('entries stand by the day on which they were deleted', () => {
  expect(byDay(bin).map(({ day, entries }) => [day, names(entries)])).toEqual([
    ['2026-11-22', ['R1 Steel', 'Bridges']],
    ['2026-11-20', ['R2 Glass']],
  ]);
});

test('kinds are counted in the order of the library', () => {
  expect(kindsIn(bin)).toEqual([
    { kind: 'risk', count: 2 },
    { kind: 'paper', count: 1 },
  ]);
});
