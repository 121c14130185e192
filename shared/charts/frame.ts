import { scaleBand } from 'd3-scale';
import { categoryLabels } from './categoryLabels.ts';
import { letterSize, lineHeight, midToBaseline, widest, wrap } from './lettering.ts';
import type { MeasureText, Shape } from './primitives.ts';
import { line, text } from './shapes.ts';
import type { Axis } from './spec.ts';
import { valueScale } from './valueScale.ts';

/** The plot area with its axes: categories along the bottom, values up the side. */
export interface Frame {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  /** Height of the whole drawing. */
  readonly height: number;
  /** Middle of a category. */
  readonly x: (index: number) => number;
  /** Width that each category has. */
  readonly step: number;
  readonly y: (value: number) => number;
  readonly shapes: readonly Shape[];
}

interface FrameOptions {
  readonly axis: Axis;
  readonly labels: readonly string[];
  /** All values that must be in sight. */
  readonly values: readonly number[];
  readonly width: number;
  /** Kept free at the right for the names of lines. */
  readonly gutter: number;
  /** Kept free between the axis title and the plot, for a key. */
  readonly above: number;
  readonly plotHeight: number;
  readonly zero: boolean;
  readonly measure: MeasureText;
}

/**
 * Draws light rules at each tick, a firm one at the lowest (or at zero), tick labels at the left and the axis title
 * above them, upright: a title that runs up the side is hard to read.
 */
export function frame(options: FrameOptions): Frame {
  const { axis, labels, width, gutter, measure, plotHeight } = options;
  const title = axis.title === '' ? [] : wrap(axis.title, width, measure);
  const top = title.length * lineHeight + options.above + 12;
  const bottom = top + plotHeight;
  const scale = valueScale(axis, options.values, [bottom, top], Math.max(2, plotHeight / 42), options.zero);
  const left =
    Math.ceil(
      widest(
        scale.ticks.map((tick) => tick.label),
        measure,
      ),
    ) + 8;
  const right = Math.max(left + 40, width - gutter);
  const band = scaleBand<number>(
    labels.map((_, index) => index),
    [left, right],
  );
  const x = (index: number) => (band(index) ?? left) + band.bandwidth() / 2;
  const below = categoryLabels(
    labels,
    labels.map((_, index) => x(index)),
    [0, width],
    2,
    measure,
  );
  const floor = scale.ticks.some((tick) => tick.value === 0) ? scale.position(0) : bottom;
  return {
    left,
    right,
    top,
    bottom,
    height: Math.ceil(bottom + below.height + 2),
    x,
    step: band.step(),
    y: scale.position,
    shapes: [
      ...title.map((words, row) => text(0, 9 + row * lineHeight, words, letterSize, 'start', 'muted')),
      ...scale.ticks.map((tick) => {
        const y = scale.position(tick.value);
        return line(left, y, right, y, 'rule', 0.5);
      }),
      line(left, floor, right, floor, 'muted', 0.75),
      ...scale.ticks.map((tick) =>
        text(left - 6, scale.position(tick.value) + midToBaseline, tick.label, letterSize, 'end', 'muted'),
      ),
      ...below.shapesAt(bottom),
    ],
  };
}
