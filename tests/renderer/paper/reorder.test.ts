import { expect, test } from 'vitest';
import { nextPosition, reorder } from '../../../renderer/paper/lists/reorder.ts';

const rows = [
  { id: 'a', position: 1 },
  { id: 'b', position: 2 },
  { id: 'c', position: 5 },
  { id: 'd', position: 6 },
];
const after = (from: number, to: number): string =>
  rows
    .map((row) => reorder(rows, from, to).find(({ id }) => id === row.id) ?? row)
    .sort((a, b) => a.position - b.position)
    .map(({ id }) => id)
    .join('');

test('a row goes to its new place and the others close up', () => {
  expect(after(0, 2)).toBe('bcad');
  expect(after(3, 0)).toBe('dabc');
});

test('only rows whose position changes are written, and no position is given out twice', () => {
  const changed = reorder(rows, 1, 2);
  expect(changed).toEqual([
    { id: 'c', position: 2 },
    { id: 'b', position: 5 },
  ]);
});

test('a move that leads nowhere changes nothing', () => {
  expect(reorder(rows, 0, -1)).toEqual([]);
  expect(reorder(rows, 3, 4)).toEqual([]);
  expect(reorder(rows, 2, 2)).toEqual([]);
});

test('a new row stands behind all others', () => {
  expect(nextPosition(rows)).toBe(7);
  expect(nextPosition([])).toBe(1);
});
