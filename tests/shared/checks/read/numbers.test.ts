import { describe, expect, it } from 'vitest';
import {
  agrees,
  numbersIn,
  penceOf,
  stepPence,
  tells,
  valueOf,
} from '../../../../shared/checks/read/numbers.ts';
import { isBlankCell, numberInCell } from '../../../../shared/checks/read/numbersInCell.ts';

const only = (text: string) => {
  const [number, ...more] = numbersIn(text);
  if (number === undefined || more.length > 0) throw new Error(`${text} has not one number`);
  return number;
};

describe('numbers in prose', () => {
  it.each([
    ['£784k', 78_400_000, 100_000],
    ['£1.1m', 110_000_000, 10_000_000],
    ['£1.9bn', 190_000_000_000, 10_000_000_000],
    ['£215 million', 21_500_000_000, 100_000_000],
    ['£16, 200', 1_620_000, 100],
    ['£1,099,492', 109_949_200, 100],
    ['£20.870m', 2_087_000_000, 100_000],
    ['£0.29', 29, 1],
    ['£12.50', 1250, 1],
    ['−£40', -4000, 100],
    ['£-40', -4000, 100],
  ])('reads %s as whole pence with its step', (text, pence, step) => {
    const number = only(`It is ${text}.`);
    expect(number.kind).toBe('money');
    expect(penceOf(number)).toBe(pence);
    expect(stepPence({ ...number, approximate: false })).toBe(step);
  });

  it.each([
    'c£50k',
    'c. £50k',
    'c£50,000',
    'circa £50,000',
    '£50,000 circa',
    'about £50k',
    'around £50,000',
    'approximately £50k',
  ])('reads %s as approximate', (text) => {
    const number = only(`That is ${text} plus on-costs`);
    expect(number.approximate).toBe(true);
    expect(penceOf(number)).toBe(5_000_000);
    expect(stepPence(number)).toBe(1_000_000);
  });

  it('tells place, noun and stray spaces', () => {
    const text = 'It costs £16, 200 for 9 months.';
    const [money, months] = numbersIn(text);
    expect(text.slice(money?.at, money?.end)).toBe('£16, 200');
    expect(money?.spaced).toBe(true);
    expect(months).toMatchObject({ kind: 'plain', digits: 9, noun: 'months' });
  });

  it.each([
    ['55%', 55],
    ['55 %', 55],
    ['2.3%', 2.3],
    ['12 per cent', 12],
  ])('reads %s as a percentage', (text, value) => {
    const number = only(`by ${text} since then`);
    expect(number.kind).toBe('percent');
    expect(valueOf(number)).toBe(value);
  });

  it.each([
    'in 2021/22',
    'report 22/2017',
    'ages 0-25',
    'point 2.2.4',
    'the 5th',
    'Q1',
    'FP/030317/04',
    '18–22 October',
  ])('reads no number in: %s', (text) => {
    expect(numbersIn(text)).toEqual([]);
  });

  it('reads counts with their nouns', () => {
    expect(
      numbersIn('6 FTE for 7.5 months, 2FTE later, 1,234 cases').map((each) => [valueOf(each), each.noun]),
    ).toEqual([
      [6, 'fte'],
      [7.5, 'months'],
      [2, 'fte'],
      [1234, 'cases'],
    ]);
  });

  it('knows what rounding covers', () => {
    expect(agrees(only('£784k'), 78_420_000)).toBe(true);
    expect(agrees(only('£784,000'), 78_420_000)).toBe(false);
    expect(agrees(only('£1m'), 109_949_200)).toBe(true);
    expect(agrees(only('c£70,000'), 7_600_000)).toBe(false);
    expect(agrees(only('c£80,000'), 7_600_000)).toBe(true);
    expect(tells(only('£1m'), 54_000_000)).toBe(false);
    expect(tells(only('£540k'), 54_000_000)).toBe(true);
  });
});

describe('numbers in cells', () => {
  it.each([
    ['1,234.5', 1234.5],
    ['(1,234)', -1234],
    ['-12', -12],
    ['−12', -12],
    ['£784,200 (one off spend)', 784_200],
    ['Total £201,000', 201_000],
    ['£16, 200', 16_200],
    ['1 234', 1234],
    ['£3k', 3000],
    ['(£50)', -50],
    ['58.0%', 58],
    ['122,000', 122_000],
    ['187.5*', 187.5],
  ])('reads %s', (text, value) => {
    const number = numberInCell(text);
    expect(number === null ? null : valueOf(number)).toBe(value);
  });

  it.each(['9 months', '2019-20', '£450 per day', 'see note 3', '(12', '12)', 'A4', '1 September 2021'])(
    'finds no plain figure in %s',
    (text) => {
      expect(numberInCell(text)).toBeNull();
    },
  );

  it.each(['', ' ', '-', '–', 'n/a', 'Nil', '..'])('takes %j for blank', (text) => {
    expect(isBlankCell(text)).toBe(true);
  });

  it('takes nought for a figure', () => {
    expect(isBlankCell('0')).toBe(false);
    expect(numberInCell('0')?.digits).toBe(0);
  });
});
