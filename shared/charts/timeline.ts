import { scaleLinear } from 'd3-scale';
import { dayNumber } from '../dates.ts';
import { letterSize, lineHeight, widest, wrap } from './lettering.ts';
import { milestoneRow } from './milestoneRow.ts';
import type { Drawing, MeasureText, Shape } from './primitives.ts';
import { line, rect, text } from './shapes.ts';
import type { Timeline } from './spec.ts';
import { timeTicks } from './timeTicks.ts';

/** One row a milestone: its name at the left, its mark along the months, date and status in words beside the mark. */
export function timeline(spec: Timeline, width: number, measure: MeasureText): Drawing {
  const names = spec.rows.map((row) => wrap(row.label, width * 0.32, measure));
  const left = Math.ceil(Math.max(0, ...names.map((name) => widest(name, measure)))) + 14;
  const asAt = spec.asAt;
  const days = [
    spec.from,
    spec.to,
    ...spec.rows.map((row) => row.date),
    ...(asAt === undefined ? [] : [asAt.date]),
  ];
  const first = Math.min(...days.map(dayNumber));
  const last = Math.max(...days.map(dayNumber), first + 1);
  const scale = scaleLinear([first, last], [left + 6, width - 8]);
  const ticks = timeTicks(first, last, (width - left) / 30);

  const headHeight = Math.max(1, ...ticks.map((tick) => tick.lines.length)) * lineHeight + 6;
  const top = headHeight + (asAt === undefined ? 0 : lineHeight + 4);
  let y = top;
  const rows = spec.rows.flatMap((row, index) => {
    const drawn = milestoneRow(row, names[index] ?? [], scale(dayNumber(row.date)), left, width, measure);
    const shapes = drawn.shapesAt(y);
    y += drawn.height;
    return shapes;
  });
  return {
    width,
    height: Math.ceil(y + 4),
    shapes: [
      ...ticks.flatMap((tick) => [
        line(scale(tick.day), 2, scale(tick.day), y, 'rule', 0.5),
        ...tick.lines.map((words, row) =>
          text(scale(tick.day) + 2, 9 + row * lineHeight, words, letterSize, 'start', 'muted', row === 1),
        ),
      ]),
      line(0, top, width, top, 'muted', 0.75),
      ...(asAt === undefined
        ? []
        : reportLine(asAt.label, scale(dayNumber(asAt.date)), top, y, width, measure)),
      ...rows,
    ],
  };
}

/** The day of the report: what stands left of it should be done. */
function reportLine(
  label: string,
  x: number,
  top: number,
  bottom: number,
  width: number,
  measure: MeasureText,
): Shape[] {
  const half = measure(label, letterSize, true) / 2;
  const middle = Math.max(half, Math.min(x, width - half));
  return [
    line(x, top, x, bottom, 'accent', 1, [3, 2]),
    rect(middle - half - 2, top - lineHeight - 1, 2 * half + 4, lineHeight - 1, { fill: 'paper' }),
    text(middle, top - 5, label, letterSize, 'middle', 'accent', true),
  ];
}
