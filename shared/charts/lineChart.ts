import { line as lineGenerator } from 'd3-shape';
import { categoriesOf } from './categories.ts';
import { type EndLabel, endLabels, gutterFor } from './endLabels.ts';
import { frame } from './frame.ts';
import { type MarkerKind, marker } from './markers.ts';
import { type Segment, type ValueLabel, placeValues } from './placeValues.ts';
import type { Drawing, MeasureText, Paint, PathShape } from './primitives.ts';
import { line } from './shapes.ts';
import { seriesStyles } from './seriesStyles.ts';
import type { LineChart } from './spec.ts';

/** A point with a value, where it is drawn. */
export interface Placed {
  readonly x: number;
  readonly y: number;
  readonly value: number;
  readonly text: string;
}

/** Over this many points a line has marks and values only at its ends and extremes. */
const manyPoints = 16;

/** Lines over a category axis; gaps stay gaps, names stand at the ends, a target is a dashed rule with its own name. */
export function lineChart(spec: LineChart, width: number, measure: MeasureText): Drawing {
  const categories = categoriesOf(spec.series.map((series) => series.points));
  const { target } = spec;
  const values = spec.series.flatMap((series) => series.points.flatMap((point) => point.value ?? []));
  const styles = seriesStyles(spec.series);
  const named = spec.series.length > 1 || target !== undefined ? spec.series : [];
  const names = [
    ...named.map((series) => ({ text: series.name, strong: series.role === 'own' })),
    ...(target === undefined ? [] : [{ text: target.label, strong: false }]),
  ];
  const gutter = gutterFor(names, width, measure);
  const plot = frame({
    axis: spec.axis,
    labels: categories.labels,
    values: target === undefined ? values : [...values, target.value],
    width,
    gutter: gutter.width,
    above: 0,
    plotHeight: Math.max(130, Math.min(190, width * 0.38), names.length * 27),
    zero: false,
    measure,
  });
  const placed = spec.series.map((series, index) =>
    series.points.map((point, order): Placed | null =>
      point.value === null
        ? null
        : {
            x: plot.x(categories.places[index]?.[order] ?? 0),
            y: plot.y(point.value),
            value: point.value,
            text: point.text,
          },
    ),
  );
  const drawnValues = placeValues(
    placed.flatMap((points, index) =>
      valueLabels(points, styles[index]?.textPaint ?? 'ink', styles[index]?.own === true),
    ),
    [
      ...placed.flatMap(segmentsOf),
      ...(target === undefined
        ? []
        : [{ x1: plot.left, x2: plot.right, y1: plot.y(target.value), y2: plot.y(target.value) }]),
    ],
    placed.flatMap((points) => points.flatMap((point) => (point === null ? [] : [markBox(point)]))),
    { left: plot.left + 2, right: plot.right + gutter.width, top: 0, bottom: plot.bottom - 1 },
    measure,
  );
  const ends = named.flatMap((series, index): EndLabel[] => {
    const last = placed[index]?.findLast((point) => point !== null);
    return [
      {
        text: series.name,
        strong: series.role === 'own',
        paint: styles[index]?.textPaint ?? 'ink',
        x: last?.x ?? plot.right,
        y: last?.y ?? plot.bottom,
      },
    ];
  });
  const aims: EndLabel[] =
    target === undefined
      ? []
      : [{ text: target.label, strong: false, paint: 'ink', x: plot.right, y: plot.y(target.value) }];
  return {
    width,
    height: plot.height,
    shapes: [
      ...plot.shapes,
      ...aims.map((aim) => line(plot.left, aim.y, plot.right, aim.y, 'ink', 1, [1.5, 3])),
      // Comparators first, so that the council's own line lies on top.
      ...['comparator', 'own'].flatMap((role) =>
        spec.series.flatMap((series, index) => {
          const style = styles[index];
          if (series.role !== role || style === undefined) return [];
          const points = placed[index] ?? [];
          const path = linePath(points, style.paint, style.own ? 2 : 1.5, style.dash);
          return [path, ...marks(points, style.marker, style.paint, style.own)];
        }),
      ),
      ...drawnValues,
      ...endLabels([...ends, ...aims], gutter, plot.right, plot.top - 6, plot.bottom + 4),
    ],
  };
}

/** The line through the points, broken at gaps. */
export function linePath(
  points: readonly (Placed | null)[],
  stroke: Paint,
  width: number,
  dash: readonly number[] | undefined,
): PathShape {
  const generate = lineGenerator<Placed | null>()
    .defined((point) => point !== null)
    .x((point) => point?.x ?? 0)
    .y((point) => point?.y ?? 0)
    .digits(2);
  return {
    kind: 'path',
    d: generate([...points]) ?? '',
    stroke,
    width,
    ...(dash === undefined ? {} : { dash }),
  };
}

function marks(points: readonly (Placed | null)[], kind: MarkerKind, paint: Paint, filled: boolean) {
  const present = points.filter((point) => point !== null);
  return points.flatMap((point, index) => {
    if (point === null) return [];
    const isolated = (points[index - 1] ?? null) === null && (points[index + 1] ?? null) === null;
    const shown = present.length <= manyPoints || isolated || point === present.at(-1);
    return shown ? marker(kind, point.x, point.y, 2.8, paint, filled) : [];
  });
}

/** Which values are worth printing, and how much: the last most, then the first, the extremes and, in short lines, all. */
export function valueLabels(points: readonly (Placed | null)[], paint: Paint, strong: boolean): ValueLabel[] {
  const present = points.filter((point) => point !== null);
  const highest = Math.max(...present.map((point) => point.value));
  const lowest = Math.min(...present.map((point) => point.value));
  return present.flatMap((point, index) => {
    const ends = index === present.length - 1 ? 5 : index === 0 ? 3 : 0;
    const extreme = point.value === highest || point.value === lowest ? 2 : 0;
    const short = present.length <= manyPoints ? 1 : 0;
    const priority = Math.max(ends, extreme, short) * 2 + (strong ? 1 : 0);
    const around = [present[index - 1], present[index + 1]].flatMap((near) => near?.value ?? []);
    const mean = around.reduce((sum, value) => sum + value, 0) / Math.max(1, around.length);
    const prefer = point.value >= mean ? 'above' : 'below';
    const { x, y, text } = point;
    return priority < 2 ? [] : [{ x, y, text, paint, strong, prefer, priority }];
  });
}

/** The lines between neighbouring points; none to or from a gap. */
export function segmentsOf(points: readonly (Placed | null)[]): Segment[] {
  return points.flatMap((point, index) => {
    const before = points[index - 1] ?? null;
    return point === null || before === null
      ? []
      : [{ x1: before.x, y1: before.y, x2: point.x, y2: point.y }];
  });
}

/** A little less than the mark, so that a label may come close to its own point. */
export function markBox(point: Placed) {
  return { left: point.x - 3.5, right: point.x + 3.5, top: point.y - 3.5, bottom: point.y + 3.5 };
}
