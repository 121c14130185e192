import { expect, test } from 'vitest';
import { table } from '../../../electron/cli/table.ts';

test('columns are as wide as their widest cell, numbers stand at the right, and no line ends in a space', () => {
  const rows = [
    ['name', 'pages', 'note'],
    ['a', '9', ''],
    ['longer', '120', 'x'],
  ];
  expect(table(rows, new Set([1])).split('\n')).toEqual([
    'name    pages  note',
    'a           9',
    'longer    120  x',
  ]);
});

test('no rows are no text', () => {
  expect(table([])).toBe('');
});
