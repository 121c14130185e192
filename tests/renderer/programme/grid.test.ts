import { describe, expect, test } from 'vitest';
import { columnTracks, fittingColumns } from '../../../renderer/programme/grid/fittingColumns.ts';
import { gridItems, rowFrom } from '../../../renderer/programme/grid/gridItems.ts';
import { windowRows } from '../../../renderer/programme/grid/windowRows.ts';

describe('of 5,000 rows', () => {
  test('only those in sight and a few more are drawn', () => {
    const { first, end } = windowRows(5000, 36, 36_000, 720);
    expect(first).toBeLessThanOrEqual(1000);
    expect(end).toBeGreaterThanOrEqual(1020);
    expect(end - first).toBeLessThan(60);
  });

  test('the list is as high as if all were drawn', () => {
    for (const top of [0, 777, 90_000, 180_000, 999_999]) {
      const { first, end, above, below } = windowRows(5000, 36, top, 720);
      expect(above + (end - first) * 36 + below).toBe(5000 * 36);
    }
  });
});

describe('columns', () => {
  const columns = [
    { id: 'ref', min: 4, priority: 0 },
    { id: 'title', min: 14, grows: 2, priority: 0 },
    { id: 'owner', min: 10, priority: 3 },
    { id: 'review', min: 10, priority: 2 },
  ];
  const ids = (room: number) => fittingColumns(columns, room).map(({ id }) => id);

  test('all stand where there is room', () => expect(ids(38)).toEqual(['ref', 'title', 'owner', 'review']));
  test('the least important goes first', () => expect(ids(30)).toEqual(['ref', 'title', 'review']));
  test('what must stay stays in any room', () => expect(ids(5)).toEqual(['ref', 'title']));
  test('those that grow share what is left over', () =>
    expect(columnTracks(columns.slice(0, 2))).toBe('4rem minmax(min(14rem, 100%), 2fr)'));
});

describe('the arrow keys', () => {
  const items = gridItems([
    { name: 'A', rows: ['a1', 'a2'] },
    { name: 'B', rows: ['b1'] },
  ]);
  test('pass over the names of groups', () => {
    expect(rowFrom(items, 2, 'ArrowDown', 10)).toBe(4);
    expect(rowFrom(items, 4, 'ArrowUp', 10)).toBe(2);
  });
  test('stop at the ends', () => {
    expect(rowFrom(items, 1, 'ArrowUp', 10)).toBe(1);
    expect(rowFrom(items, 4, 'ArrowDown', 10)).toBe(4);
    expect(rowFrom(items, 1, 'End', 10)).toBe(4);
    expect(rowFrom(items, 4, 'Home', 10)).toBe(1);
    expect(rowFrom(items, 1, 'PageDown', 10)).toBe(4);
  });
  test('are the only ones that move', () => expect(rowFrom(items, 1, 'x', 10)).toBeUndefined());
});
