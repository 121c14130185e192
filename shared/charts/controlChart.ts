import { chartKey } from './chartKey.ts';
import { type EndLabel, endLabels, gutterFor } from './endLabels.ts';
import { frame } from './frame.ts';
import { type Placed, linePath, markBox, segmentsOf, valueLabels } from './lineChart.ts';
import { marker } from './markers.ts';
import { placeValues } from './placeValues.ts';
import type { Drawing, MeasureText, Paint, Shape } from './primitives.ts';
import { circle, line } from './shapes.ts';
import type { ControlChart } from './spec.ts';

type Signal = 'improvement' | 'concern' | 'none';

/** Words of the key; NHS England's Making Data Count uses blue, orange and grey, and so do we, besides three shapes. */
const signalNames: Readonly<Record<Signal, string>> = {
  concern: 'Signal of concern',
  improvement: 'Signal of improvement',
  none: 'Within usual variation',
};

/** XmR chart: points on a thin line, the mean, dashed limits and target, each named at its right end. */
export function controlChart(spec: ControlChart, width: number, measure: MeasureText): Drawing {
  const rules: { value: number; label: string; paint: Paint; weight: number; dash?: readonly number[] }[] = [
    { ...spec.upper, paint: 'muted', weight: 1, dash: [5, 3] },
    { ...spec.mean, paint: 'muted', weight: 1 },
    { ...spec.lower, paint: 'muted', weight: 1, dash: [5, 3] },
    ...(spec.target === undefined
      ? []
      : [{ ...spec.target, paint: 'ink' as const, weight: 1, dash: [1.5, 3] }]),
  ];
  const gutter = gutterFor(
    rules.map((rule) => ({ text: rule.label, strong: false })),
    width,
    measure,
  );
  const present = spec.points.flatMap((point) => (point.value === null ? [] : [point]));
  const signals = (['concern', 'improvement', 'none'] as const).filter((signal) =>
    present.some((point) => (point.signal ?? 'none') === signal),
  );
  const key = chartKey(
    signals.map((signal) => ({ name: signalNames[signal], draw: (x, y) => signalMark(signal, x, y) })),
    width,
    measure,
  );
  const plot = frame({
    axis: spec.axis,
    labels: spec.points.map((point) => point.label),
    values: [...present.flatMap((point) => point.value ?? []), ...rules.map((rule) => rule.value)],
    width,
    gutter: gutter.width,
    above: key.height,
    plotHeight: Math.max(140, Math.min(200, width * 0.4)),
    zero: false,
    measure,
  });
  const placed = spec.points.map((point, index): Placed | null =>
    point.value === null
      ? null
      : { x: plot.x(index), y: plot.y(point.value), value: point.value, text: point.text },
  );
  const ruleSegments = rules.map((rule) => ({
    x1: plot.left,
    x2: plot.right,
    y1: plot.y(rule.value),
    y2: plot.y(rule.value),
  }));
  return {
    width,
    height: plot.height,
    shapes: [
      ...plot.shapes,
      ...key.shapesAt(plot.top - 12 - key.height),
      ...rules.map((rule) =>
        line(
          plot.left,
          plot.y(rule.value),
          plot.right,
          plot.y(rule.value),
          rule.paint,
          rule.weight,
          rule.dash,
        ),
      ),
      linePath(placed, 'muted', 1.25, undefined),
      ...placed.flatMap((point, index) =>
        point === null ? [] : signalMark(spec.points[index]?.signal ?? 'none', point.x, point.y),
      ),
      ...placeValues(
        valueLabels(placed, 'ink', false),
        [...segmentsOf(placed), ...ruleSegments],
        placed.flatMap((point) => (point === null ? [] : [markBox(point)])),
        { left: plot.left + 2, right: plot.right + 8, top: plot.top - 14, bottom: plot.bottom - 1 },
        measure,
      ),
      ...endLabels(
        rules.map((rule): EndLabel => ({
          text: rule.label,
          paint: 'ink',
          strong: false,
          x: plot.right,
          y: plot.y(rule.value),
        })),
        gutter,
        plot.right,
        plot.top - 6,
        plot.bottom + 4,
      ),
    ],
  };
}

/** Square for concern, ringed disc for improvement, small open circle for common cause. */
function signalMark(signal: Signal, x: number, y: number): Shape[] {
  switch (signal) {
    case 'concern':
      return marker('square', x, y, 4.4, 'orange', true);
    case 'improvement':
      return [
        circle(x, y, 5.4, { fill: 'paper', stroke: 'ink', strokeWidth: 1 }),
        circle(x, y, 3.4, { fill: 'blue' }),
      ];
    case 'none':
      return marker('circle', x, y, 2.6, 'muted', false);
  }
}
