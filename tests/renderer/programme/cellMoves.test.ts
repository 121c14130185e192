import { expect, test } from 'vitest';
import { placeAfter } from '../../../renderer/programme/figures/cellMoves.ts';

/** Line 0 and 3 are headings. */
const area = { columns: 3, lines: 6, page: 2, isRow: (line: number) => line !== 0 && line !== 3 };
const pressed = (key: string, held: Partial<Record<'ctrlKey' | 'shiftKey', boolean>> = {}) => ({
  key,
  ctrlKey: false,
  metaKey: false,
  shiftKey: false,
  ...held,
});
const from = { line: 2, column: 1 };

test.each([
  ['ArrowDown', { line: 4, column: 1 }],
  ['ArrowUp', { line: 1, column: 1 }],
  ['ArrowLeft', { line: 2, column: 0 }],
  ['ArrowRight', { line: 2, column: 2 }],
  ['Home', { line: 2, column: 0 }],
  ['End', { line: 2, column: 2 }],
  ['PageDown', { line: 4, column: 1 }],
  ['PageUp', { line: 1, column: 1 }],
  ['Tab', { line: 2, column: 2 }],
])('%s leads on and steps over headings', (key, to) =>
  expect(placeAfter(from, pressed(key), area)).toEqual(to),
);

test('arrows stop at the edges', () => {
  expect(placeAfter({ line: 1, column: 0 }, pressed('ArrowUp'), area)).toEqual({ line: 1, column: 0 });
  expect(placeAfter({ line: 5, column: 2 }, pressed('ArrowDown'), area)).toEqual({ line: 5, column: 2 });
  expect(placeAfter({ line: 5, column: 2 }, pressed('ArrowRight'), area)).toEqual({ line: 5, column: 2 });
});

test('Ctrl leads to the ends', () => {
  expect(placeAfter(from, pressed('End', { ctrlKey: true }), area)).toEqual({ line: 5, column: 2 });
  expect(placeAfter(from, pressed('Home', { ctrlKey: true }), area)).toEqual({ line: 1, column: 0 });
  expect(placeAfter(from, pressed('ArrowDown', { ctrlKey: true }), area)).toEqual({ line: 5, column: 1 });
});

test('Tab leaves the grid at the end of a line and before its beginning', () => {
  expect(placeAfter({ line: 2, column: 2 }, pressed('Tab'), area)).toBeUndefined();
  expect(placeAfter({ line: 2, column: 0 }, pressed('Tab', { shiftKey: true }), area)).toBeUndefined();
  expect(placeAfter(from, pressed('a'), area)).toBeUndefined();
});
