import { expect, test } from 'vitest';
import { pastedTable } from '../../../renderer/programme/figures/pastedTable.ts';

test('parts lines and cells as Excel puts them on the clipboard', () => {
  expect(pastedTable('a\tb\r\n1\t2\r\n')).toEqual([
    ['a', 'b'],
    ['1', '2'],
  ]);
});

test('keeps a line break and doubled quotation marks inside a quoted cell', () => {
  expect(pastedTable('"one\ntwo"\t"said ""so"""\n')).toEqual([['one\ntwo', 'said "so"']]);
});

test('takes a lone quotation mark as a letter', () => {
  expect(pastedTable('"half\t1\n2\t3')).toEqual([
    ['"half', '1'],
    ['2', '3'],
  ]);
});

test('leaves out lines and columns that are empty throughout, and keeps an empty corner', () => {
  expect(pastedTable('\t\tJul\n\t\t\nBCP\t\t3')).toEqual([
    ['', 'Jul'],
    ['BCP', '3'],
  ]);
  expect(pastedTable('  \n')).toEqual([]);
});
