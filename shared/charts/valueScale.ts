import { scaleLinear } from 'd3-scale';
import type { Axis } from './spec.ts';

/** Numbers to positions, with the ticks worth drawing and how they read. */
interface ValueScale {
  readonly position: (value: number) => number;
  readonly ticks: readonly { readonly value: number; readonly label: string }[];
}

/**
 * Scale of a value axis over `range` (points), with about `count` ticks.
 * Zero is kept in sight where `zero` asks for it (bars: their length is the value) and wherever the smallest
 * value is under two fifths of the largest; otherwise the axis starts near the data.
 */
export function valueScale(
  axis: Axis,
  values: readonly number[],
  range: readonly [number, number],
  count: number,
  zero: boolean,
): ValueScale {
  const smallest = Math.min(...(values.length === 0 ? [0] : values));
  const largest = Math.max(...(values.length === 0 ? [1] : values));
  const keepZero = zero || (smallest >= 0 && smallest < 0.4 * largest);
  let low = axis.min ?? (keepZero ? Math.min(0, smallest) : smallest);
  let high = axis.max ?? (keepZero ? Math.max(0, largest) : largest);
  // A value beyond a stated end would be drawn outside the frame: the data win.
  low = Math.min(low, smallest);
  high = Math.max(high, largest);
  if (low === high) {
    const room = Math.abs(low) / 10 || 1;
    if (!(keepZero && low === 0)) low -= room;
    high += room;
  }
  const scale = scaleLinear([low, high], [range[0], range[1]]);
  if (axis.min === undefined || axis.max === undefined) {
    const [niceLow = low, niceHigh = high] = scale.copy().nice(count).domain();
    const step = (niceHigh - niceLow) / count;
    // A rule or point on the very floor would be hidden by the axis.
    const floor = niceLow === smallest && niceLow !== 0 ? niceLow - step : niceLow;
    scale.domain([axis.min === undefined ? floor : low, axis.max === undefined ? niceHigh : high]);
  }
  const ticks = scale.ticks(count);
  const decimals = decimalsOf(ticks);
  return {
    position: (value) => scale(value),
    ticks: ticks.map((value) => ({ value, label: axisNumber(axis.format, value, decimals) })),
  };
}

/** Decimals needed so that neighbouring ticks read differently. */
function decimalsOf(ticks: readonly number[]): number {
  const [first, second] = ticks;
  if (first === undefined || second === undefined) return 0;
  return Math.max(0, Math.min(6, -Math.floor(Math.log10(Math.abs(second - first)) + 1e-9)));
}

/** "{n} %" with −1234.5 gives "−1,234.5 %": commas for thousands, a true minus before any currency sign. */
function axisNumber(format: string, value: number, decimals: number): string {
  const digits = Math.abs(value).toFixed(decimals);
  const [whole = '0', fraction] = digits.split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/gu, ',');
  const number = fraction === undefined ? grouped : `${grouped}.${fraction}`;
  const sign = value < 0 && Number(digits) !== 0 ? '\u2212' : '';
  return sign + format.replace('{n}', number);
}
