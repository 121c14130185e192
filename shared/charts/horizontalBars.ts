import { scaleLinear } from 'd3-scale';
import type { Bars } from './barChart.ts';
import { barFill } from './barFills.ts';
import { letterSize, lineHeight, midToBaseline, textLines, widest, wrap } from './lettering.ts';
import type { Drawing, MeasureText, Shape } from './primitives.ts';
import { line, text } from './shapes.ts';
import { inside } from './verticalBars.ts';

/** Bars that run to the right from names at the left. Each bar ends in its value, so there is no value axis at all. */
export function horizontalBars(bars: Bars, width: number, measure: MeasureText): Drawing {
  const { spec, lanes } = bars;
  const stacked = spec.arrangement === 'stacked';
  const names = bars.labels.map((label) => wrap(label, width * 0.36, measure));
  const left = Math.ceil(Math.max(0, ...names.map((name) => widest(name, measure)))) + 10;
  const valueRoom = stacked
    ? 4
    : Math.max(0, ...bars.bars.map((bar) => measure(bar.text, letterSize, false))) + 8;
  const ends = bars.bars.map((bar) => bar.to);
  const low = Math.min(0, spec.axis.min ?? 0, ...ends);
  const high = Math.max(0, spec.axis.max ?? 0, ...ends);
  const scale = scaleLinear(
    [low, high === low ? low + 1 : high],
    [left + (low < 0 ? valueRoom : 0), width - valueRoom],
  );
  const nought = scale(0);
  const thickness = bars.labels.length > 30 ? 9 : lanes > 1 ? 12 : 15;
  const title = spec.axis.title === '' ? [] : wrap(spec.axis.title, width, measure);
  const top = title.length * lineHeight + bars.key.height + 8;

  let y = top;
  const rows = names.map((name) => {
    const height = Math.max(lanes * (thickness + 2), name.length * lineHeight) + (lanes > 1 ? 10 : 6);
    const row = { name, top: y, middle: y + height / 2 };
    y += height;
    return row;
  });
  const drawn = bars.bars.flatMap((bar): Shape[] => {
    const row = rows[bar.category];
    if (row === undefined) return [];
    const lane = stacked ? 0 : bar.series;
    const barTop = row.middle - (lanes * (thickness + 2)) / 2 + lane * (thickness + 2) + 1;
    const from = Math.min(scale(bar.from), scale(bar.to));
    const length = Math.abs(scale(bar.from) - scale(bar.to));
    const shapes = barFill(bar.series, from, barTop, length, thickness, bar.paint);
    if (stacked) return [...shapes, ...inside(bar, from + length / 2, barTop, thickness, length, measure)];
    const baseline = barTop + thickness / 2 + midToBaseline;
    return bar.to < 0
      ? [...shapes, text(from - 4, baseline, bar.text, letterSize, 'end', 'ink')]
      : [...shapes, text(from + length + 4, baseline, bar.text, letterSize, 'start', 'ink')];
  });
  return {
    width,
    height: Math.ceil(y + 4),
    shapes: [
      ...title.map((words, row) => text(0, 9 + row * lineHeight, words, letterSize, 'start', 'muted')),
      ...bars.key.shapesAt(title.length * lineHeight + 4),
      ...rows.flatMap((row) => textLines(row.name, left - 8, row.middle, 'end', 'ink')),
      ...drawn,
      line(nought, top, nought, y, 'muted', 0.75),
    ],
  };
}
