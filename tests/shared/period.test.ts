import { expect, test } from 'vitest';
import { byPeriod, nextPeriod, periodOf, readPeriod } from '../../shared/period.ts';

test.each([
  ['2022', '2022'],
  ['2021/22', '2021/22'],
  ['2021-22', '2021/22'],
  ['2021–2022', '2021/22'],
  ['2022-07', '2022-07'],
  ['2011-12', '2011-12'],
  ['Jul 2022', '2022-07'],
  ['July 22', '2022-07'],
  ['Jul-22', '2022-07'],
  ['Sept 2022', '2022-09'],
  ["Jul '22", '2022-07'],
  ['07/2022', '2022-07'],
  ['01/07/2022', '2022-07'],
  ['Q3 2022', '2022-Q3'],
  ['2022 Q3', '2022-Q3'],
  ['Quarter 3 2022', '2022-Q3'],
  ['Q1 2022/23', '2022/23-Q1'],
  ['Qtr 4, 2022-23', '2022/23-Q4'],
  ['Q2 22/23', '2022/23-Q2'],
  ['1999/00 Q4', '1999/00-Q4'],
])('reads %s as %s', (text, period) => expect(readPeriod(text)).toBe(period));

test.each([
  '',
  'July',
  '13/2022',
  '2022-13',
  '2021/23',
  '32.8',
  '837',
  'May be 22',
  'Q5 2022',
  'Q1 2022/24',
  'Q1 22',
  '12',
])('finds no period in %j', (text) => expect(readPeriod(text)).toBeUndefined());

test('goes on to the period after', () => {
  expect(
    ['2022', '2021/22', '2022-12', '2022-07', '2022-Q4', '2022-Q1', '2022/23-Q3', '2022/23-Q4'].map(
      nextPeriod,
    ),
  ).toEqual(['2023', '2022/23', '2023-01', '2022-08', '2023-Q1', '2022-Q2', '2022/23-Q4', '2023/24-Q1']);
});

test('sorts by time and knows the period of a day', () => {
  expect(['2023-01', '2022-Q3', '2022', '2022-05', '2022/23'].sort(byPeriod)).toEqual([
    '2022',
    '2022/23',
    '2022-05',
    '2022-Q3',
    '2023-01',
  ]);
  expect(['2023/24-Q1', '2022/23-Q4', '2022/23-Q3', '2022/23', '2023-02', '2022-12'].sort(byPeriod)).toEqual([
    '2022/23',
    '2022/23-Q3',
    '2022-12',
    '2022/23-Q4',
    '2023-02',
    '2023/24-Q1',
  ]);
  expect((['month', 'quarter', 'year'] as const).map((each) => periodOf(each, '2026-11-22'))).toEqual([
    '2026-11',
    '2026/27-Q3',
    '2026',
  ]);
  expect(periodOf('quarter', '2027-03-31')).toBe('2026/27-Q4');
  expect(periodOf('quarter', '2027-04-01')).toBe('2027/28-Q1');
});
