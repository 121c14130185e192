import { describe, expect, it } from 'vitest';
import { xmr } from '../../../shared/charts/xmr.ts';

/** Average weeks to issue a plan, July 2022 to July 2023, as printed in a cabinet report of September 2023. */
const weeks = [32.8, 36.7, 36.2, 38.0, 41.6, 41.8, 43.3, 44.0, 43.2, 44.6, 46.3, 46.5, 44.5];

const marked = (values: readonly number[], rule: string) =>
  xmr(values, { direction: 'up' }).points.flatMap((point, index) =>
    point.rules.some((each) => each === rule) ? [index] : [],
  );

describe('xmr', () => {
  const chart = xmr(weeks, { direction: 'down' });

  it('finds the published mean, moving range and limits of the weeks to issue a plan', () => {
    expect(chart.mean).toBeCloseTo(41.5, 2);
    expect(chart.meanMovingRange).toBeCloseTo(1.525, 3);
    expect(chart.upper).toBeCloseTo(45.56, 2);
    expect(chart.lower).toBeCloseTo(37.44, 2);
  });

  it('marks the three months below and the two above the limits, and no others', () => {
    const outside = chart.points.filter((point) => point.rules.includes('outsideLimits'));
    expect(outside.map((point) => point.value)).toEqual([32.8, 36.7, 36.2, 46.3, 46.5]);
  });

  it('marks the last nine months as a run above the mean', () => {
    expect(marked(weeks, 'sevenOnOneSide')).toEqual([4, 5, 6, 7, 8, 9, 10, 11, 12]);
  });

  it('does not call a rise of six points a trend', () => {
    expect(marked(weeks, 'trendOfSeven')).toEqual([]);
  });

  it('calls short waits an improvement and long ones a concern where down is better', () => {
    expect(chart.points[0]?.signal).toBe('improvement');
    expect(chart.points[12]?.signal).toBe('concern');
    expect(xmr(weeks, { direction: 'up' }).points[0]?.signal).toBe('concern');
  });

  it('marks a trend of seven points', () => {
    expect(marked([9, 1, 2, 3, 4, 5, 6, 7, 2], 'trendOfSeven')).toEqual([1, 2, 3, 4, 5, 6, 7]);
  });

  it('lets equal values neither add to a trend nor break it', () => {
    expect(marked([9, 1, 2, 3, 3, 4, 5, 6, 7, 2], 'trendOfSeven')).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
    expect(marked([9, 1, 2, 3, 3, 4, 5, 6, 2], 'trendOfSeven')).toEqual([]);
  });

  it('starts a new trend at the turning point', () => {
    expect(marked([1, 2, 3, 9, 8, 7, 6, 5, 4, 3], 'trendOfSeven')).toEqual([3, 4, 5, 6, 7, 8, 9]);
  });

  it('ends a run at a point on the mean itself', () => {
    // Mean 0: six above, one on it, six below.
    const values = [1, 1, 1, 1, 1, 1, 0, -1, -1, -1, -1, -1, -1];
    expect(marked(values, 'sevenOnOneSide')).toEqual([]);
  });

  it('marks two of three beyond two sigma on one side, but not one on each side', () => {
    // Mean 10, mean moving range 26/11, limits 10 ± 6.29, two sigma 10 ± 4.19.
    const oneSide = [10, 9, 10, 11, 10, 15, 11, 15, 10, 9, 5, 5];
    expect(marked(oneSide, 'twoOfThree')).toEqual(expect.arrayContaining([5, 7]));
    const bothSides = [10, 9, 10, 11, 10, 15, 10, 5, 10, 9, 10, 11];
    expect(marked(bothSides, 'twoOfThree')).toEqual([]);
  });

  it('finds no signal in a constant series', () => {
    expect(xmr([5, 5, 5, 5, 5, 5, 5, 5], { direction: 'up' }).points.flatMap((point) => point.rules)).toEqual(
      [],
    );
  });

  it('refuses fewer than two values and values that are no numbers', () => {
    expect(() => xmr([1], { direction: 'up' })).toThrow(RangeError);
    expect(() => xmr([1, Number.NaN], { direction: 'up' })).toThrow('all of them numbers');
  });
});
