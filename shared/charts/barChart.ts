import { categoriesOf } from './categories.ts';
import { horizontalBars } from './horizontalBars.ts';
import { chartKey } from './chartKey.ts';
import { barFill } from './barFills.ts';
import type { Drawing, MeasureText, Paint } from './primitives.ts';
import type { BarChart } from './spec.ts';
import { verticalBars } from './verticalBars.ts';

/** A series' value in one category, from where it starts to where it ends: stacked bars do not start at nought. */
export interface Bar {
  readonly series: number;
  readonly category: number;
  readonly from: number;
  readonly to: number;
  readonly text: string;
  readonly paint: Paint;
}

/** What both orientations lay out. */
export interface Bars {
  readonly spec: BarChart;
  readonly labels: readonly string[];
  readonly bars: readonly Bar[];
  /** Bars beside each other within a category: the number of series, or 1 where they are stacked. */
  readonly lanes: number;
  readonly key: ReturnType<typeof chartKey>;
}

/** Beyond this many categories, vertical bars print every second, third … label as a time axis does. */
const fewCategories = 14;

/**
 * Bars from nought, with the value at the end of each where there is room. Vertical bars whose labels cannot stand under
 * them without breaking a word are laid out horizontally, whatever was asked for.
 */
export function barChart(spec: BarChart, width: number, measure: MeasureText): Drawing {
  const categories = categoriesOf(spec.series.map((series) => series.points));
  const paints = paintsOf(spec);
  const bars: Bars = {
    spec,
    labels: categories.labels,
    bars: barsOf(spec, categories.places, paints),
    lanes: spec.arrangement === 'stacked' ? 1 : Math.max(1, spec.series.length),
    key: chartKey(
      spec.series.length < 2
        ? []
        : spec.series.map((series, index) => ({
            name: series.name,
            draw: (x, y) => barFill(index, x - 6, y - 4.5, 12, 9, paints[index] ?? 'ink'),
          })),
      width,
      measure,
    ),
  };
  if (spec.orientation === 'horizontal') return horizontalBars(bars, width, measure);
  const vertical = verticalBars(bars, width, measure);
  return vertical.labelled || categories.labels.length > fewCategories
    ? vertical.drawing
    : horizontalBars(bars, width, measure);
}

function paintsOf(spec: BarChart): Paint[] {
  const paints = ['series1', 'series2', 'series3', 'series4'] as const;
  let own = 0;
  return spec.series.map((series) => {
    if (series.role === 'comparator') return 'comparator';
    if (spec.series.length === 1) return 'accent';
    return paints[own++ % paints.length] ?? 'series1';
  });
}

function barsOf(spec: BarChart, places: readonly (readonly number[])[], paints: readonly Paint[]): Bar[] {
  const above = new Map<number, number>();
  const below = new Map<number, number>();
  return spec.series.flatMap((series, index) =>
    series.points.flatMap((point, order): Bar[] => {
      if (point.value === null) return [];
      const category = places[index]?.[order] ?? 0;
      const ends = point.value < 0 ? below : above;
      const from = spec.arrangement === 'stacked' ? (ends.get(category) ?? 0) : 0;
      const to = from + point.value;
      ends.set(category, to);
      return [{ series: index, category, from, to, text: point.text, paint: paints[index] ?? 'ink' }];
    }),
  );
}
