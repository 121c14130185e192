import { type MarkerKind, markerOf } from './markers.ts';
import type { Paint } from './primitives.ts';
import type { Series } from './spec.ts';

/** How a series looks. No two series of a chart share both mark and dash, so that colour is never needed. */
interface SeriesStyle {
  readonly paint: Paint;
  /** Its words: only the accent is sure to be dark enough for text, so several own lines have theirs in ink. */
  readonly textPaint: Paint;
  readonly marker: MarkerKind;
  readonly dash?: readonly number[];
  readonly own: boolean;
}

const ownPaints = ['series1', 'series2', 'series3', 'series4'] as const;
const dashes = [
  [5, 3],
  [2, 2],
  [8, 3, 2, 3],
] as const;

/** A single own series has the house's accent; comparators are grey and dashed. */
export function seriesStyles(series: readonly Pick<Series, 'role'>[]): SeriesStyle[] {
  const single = series.filter((each) => each.role === 'own').length === 1;
  let own = 0;
  let others = 0;
  return series.map((each, index) => {
    if (each.role === 'comparator') {
      const dash = dashes[others++ % dashes.length] ?? dashes[0];
      return { paint: 'comparator', textPaint: 'muted', marker: markerOf(index), dash, own: false };
    }
    const paint = single ? 'accent' : (ownPaints[own % ownPaints.length] ?? 'series1');
    own += 1;
    return { paint, textPaint: single ? paint : 'ink', marker: markerOf(index), own: true };
  });
}
