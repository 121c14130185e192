import { describe, expect, test } from 'vitest';
import { figureText, typedFigure, unitInWords } from '../../../renderer/programme/measures/figureText.ts';
import {
  type Measure,
  periodAhead,
  periodsOf,
  readFigure,
  readUnit,
  withPeriodRenamed,
  withPoint,
  withoutPeriod,
} from '../../../renderer/programme/measures/points.ts';
import { readPastedPoints } from '../../../renderer/programme/measures/readPastedPoints.ts';

const point = (period: string, value: number | null, note = '') => ({ period, value, note });
const measure = {
  name: 'Plans issued within 20 weeks',
  unit: '{n}%',
  decimals: 1,
  frequency: 'month',
  comparatorName: 'England',
  points: [point('2022-07', 32.8, 'as reported'), point('2022-08', 36.7)],
  comparator: [point('2022-09', 50)],
} as unknown as Measure;

describe('points', () => {
  test('the periods are those of both series, and the next one follows the last', () => {
    expect(periodsOf(measure)).toEqual(['2022-07', '2022-08', '2022-09']);
    expect(periodAhead(measure, '2026-11-22')).toBe('2022-10');
    expect(periodAhead({ ...measure, points: [], comparator: [] }, '2026-11-22')).toBe('2026-11');
  });

  test('a value goes into its point without losing the note, or makes a point in its place', () => {
    expect(withPoint(measure.points, '2022-07', { value: 33 })[0]).toEqual(
      point('2022-07', 33, 'as reported'),
    );
    expect(withPoint(measure.points, '2022-06', { value: 1 }).map(({ period }) => period)).toEqual([
      '2022-06',
      '2022-07',
      '2022-08',
    ]);
  });

  test('a period is renamed and removed in both series', () => {
    expect(withPeriodRenamed(measure, '2022-09', '2022-05').comparator).toEqual([point('2022-05', 50)]);
    expect(withoutPeriod(measure, '2022-09').comparator).toEqual([]);
    expect(withoutPeriod(measure, '2022-07').points).toEqual([point('2022-08', 36.7)]);
  });

  test('figures are read with and without their unit, and nothing is no figure', () => {
    expect(readFigure(measure, '31.2%')).toEqual({ ok: true, value: 31.2 });
    expect(readFigure({ unit: '{n} weeks' }, '12 weeks')).toEqual({ ok: true, value: 12 });
    expect(readFigure(measure, 'n/a')).toEqual({ ok: true, value: null });
    expect(readFigure(measure, 'soon')).toEqual({
      ok: false,
      message: '“soon” is not a number. Write one like 31.2 or 1,234.',
    });
  });

  test('a unit gets a place for its number', () => {
    expect(['%', '', '£', 'weeks', '{n} of 9'].map(readUnit)).toEqual([
      '{n}%',
      '{n}',
      '£{n}',
      '{n} weeks',
      '{n} of 9',
    ]);
  });

  test('a cell shows what was entered, also beyond the decimal places of the measure', () => {
    expect(figureText(measure, 32.8)).toBe('32.8%');
    expect(figureText(measure, 32.85)).toBe('32.85%');
    expect(figureText({ unit: '{n}', decimals: 0 }, -1234.5)).toBe('−1,234.5');
    expect(figureText(measure, null)).toBe('');
    expect(typedFigure(measure, 32.8)).toBe('32.8');
    expect(['{n}%', '£{n}', '{n}', '{n} weeks'].map((unit) => unitInWords({ unit }))).toEqual([
      undefined,
      undefined,
      undefined,
      'weeks',
    ]);
  });
});

describe('a pasted block', () => {
  const read = (text: string, period = '2022-10', series: 'points' | 'comparator' = 'points') =>
    readPastedPoints(text, { measure, ownNames: ['BCP'], start: { period, series } });

  test('has periods down its first column and names above', () => {
    expect(read('Month\tEngland\tBCP\nJul-22\t51%\t32.8%\nOct 2022\t52\t38').taken).toEqual([
      { series: 'comparator', period: '2022-07', value: 51, before: undefined },
      { series: 'comparator', period: '2022-10', value: 52, before: undefined },
      { series: 'points', period: '2022-10', value: 38, before: undefined },
    ]);
  });

  test('has periods along its first line', () => {
    expect(read('\tAug 2022\tOct 2022\nBCP\t40\t41').taken).toEqual([
      { series: 'points', period: '2022-08', value: 40, before: 36.7 },
      { series: 'points', period: '2022-10', value: 41, before: undefined },
    ]);
  });

  test('has titles above it, and years over their months', () => {
    const expected = [
      { series: 'points', period: '2022-08', value: 40, before: 36.7 },
      { series: 'points', period: '2022-10', value: 41, before: undefined },
    ];
    expect(read('Dashboard\t\t\n\t2022/23\t\n\tAug 2022\tOct 2022\nBCP\t40\t41').taken).toEqual(expected);
    const down = read('Dashboard\t\nPeriod 6\t\nMonth\tBCP\nAug 2022\t40\nOct 2022\t41');
    expect(down).toEqual({ taken: expected, refused: [] });
  });

  test('has figures alone, which go down from the chosen cell through the periods that are there', () => {
    expect(read('1\t2\n3\t4', '2022-09').taken).toEqual([
      { series: 'points', period: '2022-09', value: 1, before: undefined },
      { series: 'comparator', period: '2022-09', value: 2, before: 50 },
      { series: 'points', period: '2022-10', value: 3, before: undefined },
      { series: 'comparator', period: '2022-10', value: 4, before: undefined },
    ]);
    expect(read('1\t2\t3').taken.map(({ period }) => period)).toEqual(['2022-10', '2022-11', '2022-12']);
  });

  test('says what it does not take, and why', () => {
    const { taken, refused } = read(
      'Month\tBCP\tEngland\tWales\nOct 2022\t38\t\t\nOct 2022\t39\t\t\nTotal\t77\t\t\nNov 2022\tsoon\t\t5',
    );
    expect(taken).toEqual([{ series: 'points', period: '2022-10', value: 38, before: undefined }]);
    expect(refused).toEqual([
      { text: 'Wales', why: 'There is no column for these figures.' },
      { text: 'Total', why: 'This is not a period. Write one like Jul 2022, Q1 2022/23 or 2021/22.' },
      { text: '39', why: 'Oct 22 stands there twice; its first figure counts.' },
      { text: 'soon', why: 'Nov 22: this is not a number.' },
    ]);
  });

  test('does not take years for figures where the figures look like years', () => {
    const counts = { ...measure, unit: '{n}', decimals: 0, points: [], comparator: [], comparatorName: '' };
    expect(
      readPastedPoints('Year\tBCP\n2021\t2019\n2022\t1987', {
        measure: counts,
        ownNames: ['BCP'],
        start: { period: '2022', series: 'points' },
      }).taken.map(({ period, value }) => [period, value]),
    ).toEqual([
      ['2021', 2019],
      ['2022', 1987],
    ]);
  });
});
