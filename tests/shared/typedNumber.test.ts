import { expect, test } from 'vitest';
import { penceOf, valueOf } from '../../shared/checks/read/numbers.ts';
import { isNoFigure, typedNumber } from '../../shared/typedNumber.ts';

test.each([
  ['1234', 123_400],
  ['1,234', 123_400],
  ['£1,234.50', 123_450],
  ['£784k', 78_400_000],
  ['784k', 78_400_000],
  ['£1.2m', 120_000_000],
  ['(1,234)', -123_400],
  ['£(1,234)', undefined],
  ['(£1,234)', -123_400],
  ['-40', -4_000],
  ['−£40', -4_000],
  ['£-40', -4_000],
  [' 1 234 ', 123_400],
  ['.5', 50],
  ['0', 0],
])('reads the amount %s as %s pence', (text, pence) => {
  const read = typedNumber(text);
  expect(read && penceOf(read)).toBe(pence);
});

test.each([
  ['31.2%', 31.2],
  ['-0.5', -0.5],
  ['58', 58],
])('reads the figure %s', (text, value) => {
  const read = typedNumber(text);
  expect(read && valueOf(read)).toBe(value);
});

test.each(['', 'about 40', '12 and 13', '1,23', '£', 'x', '(-40)', '12 weeks', '2021/22', '1.2.3'])(
  'refuses %j',
  (text) => expect(typedNumber(text)).toBeUndefined(),
);

test('knows what people write where there is no figure', () => {
  expect(['', ' ', '-', '–', 'n/a', 'NA', '..'].filter((text) => !isNoFigure(text))).toEqual([]);
  expect(['0', 'none of it', '12'].filter(isNoFigure)).toEqual([]);
});
