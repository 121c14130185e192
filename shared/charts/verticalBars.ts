import type { Bar, Bars } from './barChart.ts';
import { barFill, barFillCount } from './barFills.ts';
import { categoryLabels } from './categoryLabels.ts';
import { frame } from './frame.ts';
import { letterSize, midToBaseline } from './lettering.ts';
import type { Drawing, MeasureText, Shape } from './primitives.ts';
import { line, rect, text } from './shapes.ts';

/** Bars that stand on the category axis. `labelled` is false where not every category has its label whole. */
export function verticalBars(
  bars: Bars,
  width: number,
  measure: MeasureText,
): { readonly drawing: Drawing; readonly labelled: boolean } {
  const { spec, labels, lanes } = bars;
  const plot = frame({
    axis: spec.axis,
    labels,
    values: bars.bars.map((bar) => bar.to),
    width,
    gutter: 0,
    above: bars.key.height,
    plotHeight: Math.max(130, Math.min(190, width * 0.38)),
    zero: true,
    measure,
  });
  const group = Math.min(plot.step * 0.76, 44 * lanes);
  const lane = group / lanes;
  const thickness = lanes === 1 ? lane : Math.max(1, lane - 2);
  const nought = plot.y(0);
  const drawn = bars.bars.map((bar) => {
    const beside = spec.arrangement === 'stacked' ? 0 : bar.series;
    const x = plot.x(bar.category) - group / 2 + beside * lane + (lane - thickness) / 2;
    const top = Math.min(plot.y(bar.from), plot.y(bar.to));
    return { bar, x, top, height: Math.abs(plot.y(bar.from) - plot.y(bar.to)) };
  });
  const fits = drawn.every(
    ({ bar }) => measure(bar.text, letterSize, false) <= lane + (lanes === 1 ? 8 : -1),
  );
  const values = drawn.flatMap(({ bar, x, top, height }): Shape[] => {
    const middle = x + thickness / 2;
    if (spec.arrangement === 'stacked') return inside(bar, middle, top, height, thickness, measure);
    if (!fits) return [];
    const y = bar.to < 0 ? top + height + 10.5 : top - 4;
    return [text(middle, y, bar.text, letterSize, 'middle', 'ink')];
  });
  return {
    labelled: categoryLabels(
      labels,
      labels.map((_, index) => plot.x(index)),
      [0, width],
      2,
      measure,
    ).complete,
    drawing: {
      width,
      height: plot.height,
      shapes: [
        ...plot.shapes,
        ...bars.key.shapesAt(plot.top - 12 - bars.key.height),
        ...drawn.flatMap(({ bar, x, top, height }) =>
          barFill(bar.series, x, top, thickness, height, bar.paint),
        ),
        line(plot.left, nought, plot.right, nought, 'muted', 0.75),
        ...values,
      ],
    },
  };
}

/** The value within its part of a stack, on a plate of paper where the fill is a pattern; nothing where it has no room. */
export function inside(
  bar: Bar,
  middle: number,
  top: number,
  height: number,
  width: number,
  measure: MeasureText,
): Shape[] {
  const wide = measure(bar.text, letterSize, false);
  if (height < 14 || width < wide + 4) return [];
  const plate = rect(middle - wide / 2 - 2, top + height / 2 - 6, wide + 4, 12, { fill: 'paper' });
  const solid = bar.series % barFillCount === 0;
  const words = text(
    middle,
    top + height / 2 + midToBaseline,
    bar.text,
    letterSize,
    'middle',
    solid ? 'paper' : 'ink',
  );
  return solid ? [words] : [plate, words];
}
