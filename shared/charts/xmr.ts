import type { ControlChart } from './spec.ts';

/** Why a point is a signal. Points of a run or trend are marked all, from its first to its last. */
type XmrRule = 'outsideLimits' | 'sevenOnOneSide' | 'trendOfSeven' | 'twoOfThree';

export interface XmrPoint {
  readonly value: number;
  readonly rules: readonly XmrRule[];
  /** What the signal means for this measure; absent for usual variation. */
  readonly signal?: NonNullable<ControlChart['points'][number]['signal']>;
}

interface Xmr {
  readonly mean: number;
  readonly meanMovingRange: number;
  readonly upper: number;
  readonly lower: number;
  readonly points: readonly XmrPoint[];
}

/** Under this many points the limits are provisional (NHSRplotthedots asks for 12, the NHS Excel tool for 13). */
export const enoughPoints = 12;

const runLength = 7;

/**
 * Individuals chart (XmR) of a series in time order. Limits are mean ± 2.66 × mean moving range; moving ranges are not
 * screened for outliers, as in the NHS Excel tool. Signals after NHS England's Making Data Count: a point outside the
 * limits; 7 in a row on one side of the mean; 7 in a row rising or falling, where equal values neither add nor break;
 * 2 of 3 in a row beyond two thirds of the way to the same limit. `direction` says which way is better.
 * Takes at least two finite values; others are refused with a RangeError.
 */
export function xmr(values: readonly number[], options: { readonly direction: 'up' | 'down' }): Xmr {
  if (values.length < 2 || !values.every(Number.isFinite))
    throw new RangeError('A control chart needs at least two values, all of them numbers.');
  const mean = sum(values) / values.length;
  const ranges = values.slice(1).map((value, index) => Math.abs(value - (values[index] ?? value)));
  const meanMovingRange = sum(ranges) / ranges.length;
  const reach = 2.66 * meanMovingRange;
  const upper = mean + reach;
  const lower = mean - reach;

  // For each rule, +1 where it holds above or upwards, −1 below or downwards, 0 where it does not hold.
  const sides = values.map((value) => Math.sign(value - mean));
  const beyond = values.map((value) =>
    Math.abs(value - mean) > (2 / 3) * reach ? Math.sign(value - mean) : 0,
  );
  const found: readonly (readonly [XmrRule, readonly number[]])[] = [
    ['outsideLimits', values.map((value) => (value > upper ? 1 : value < lower ? -1 : 0))],
    ['sevenOnOneSide', runs(sides)],
    ['twoOfThree', twoOfThree(beyond)],
    ['trendOfSeven', trends(values)],
  ];
  const better = options.direction === 'up' ? 1 : -1;
  return {
    mean,
    meanMovingRange,
    upper,
    lower,
    points: values.map((value, index) => {
      const here = found.filter(([, marks]) => marks[index] !== 0);
      // Where a point lies weighs more than where it is heading: a rise that has not reached the mean is no success yet.
      const side = here[0]?.[1][index];
      const rules = here.map(([rule]) => rule);
      return side === undefined
        ? { value, rules }
        : { value, rules, signal: side === better ? 'improvement' : 'concern' };
    }),
  };
}

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);

/** A point on the mean itself ends a run. */
function runs(sides: readonly number[]): number[] {
  const marks = sides.map(() => 0);
  let start = 0;
  sides.forEach((side, index) => {
    if (index > 0 && side !== sides[index - 1]) start = index;
    if (side !== 0 && index - start + 1 >= runLength) marks.fill(side, start, index + 1);
  });
  return marks;
}

function trends(values: readonly number[]): number[] {
  const marks = values.map(() => 0);
  let heading = 0;
  let start = 0;
  let length = 1;
  values.forEach((value, index) => {
    const before = values[index - 1];
    if (before === undefined || value === before) return;
    const step = Math.sign(value - before);
    if (step !== heading) {
      heading = step;
      start = index - 1;
      length = 1;
    }
    length += 1;
    if (length >= runLength) marks.fill(step, start, index + 1);
  });
  return marks;
}

function twoOfThree(beyond: readonly number[]): number[] {
  const marks = beyond.map(() => 0);
  for (let index = 0; index + 3 <= beyond.length; index += 1) {
    const window = beyond.slice(index, index + 3);
    for (const side of [1, -1]) {
      if (window.filter((each) => each === side).length < 2) continue;
      window.forEach((each, offset) => {
        if (each === side) marks[index + offset] = side;
      });
    }
  }
  return marks;
}
