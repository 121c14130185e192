import { letterSize, lineHeight, textLines, widest, wrap } from './lettering.ts';
import { marker } from './markers.ts';
import type { MeasureText, Shape } from './primitives.ts';
import { circle, line, polygon, rect } from './shapes.ts';
import type { Timeline } from './spec.ts';

type Milestone = Timeline['rows'][number];

interface MilestoneRow {
  readonly height: number;
  readonly shapesAt: (top: number) => readonly Shape[];
}

/** Row of one milestone: `name` wrapped for the column left of `left`, the mark at `x`, its date and status beside it. */
export function milestoneRow(
  row: Milestone,
  name: readonly string[],
  x: number,
  left: number,
  width: number,
  measure: MeasureText,
): MilestoneRow {
  const strong = row.status === 'late';
  const words = `${row.dateText}, ${row.statusText}`;
  const needed = measure(words, letterSize, strong);
  const side = x + 10 + needed <= width ? 'right' : x - 10 - needed >= left ? 'left' : 'under';
  const lines = side === 'under' ? wrap(words, width - left, measure, strong) : [words];
  const own = side === 'under' ? 18 + lines.length * lineHeight : 22;
  const height = Math.max(own, (name.length + 0.6) * lineHeight);
  return {
    height,
    shapesAt: (top) => {
      const middle = side === 'under' ? top + 11 : top + height / 2;
      const wordsMiddle = side === 'under' ? middle + 7 + (lines.length * lineHeight) / 2 : middle;
      const end = side === 'right' ? x + 10 + needed : side === 'left' ? x - 10 : width;
      const wide = widest(lines, measure, strong);
      return [
        line(0, top + height, width, top + height, 'rule', 0.5),
        ...textLines(name, 0, top + height / 2, 'start', 'ink'),
        // A plate of paper keeps the month rules from running through the words.
        rect(
          end - wide - 2,
          wordsMiddle - (lines.length * lineHeight) / 2 + 1,
          wide + 4,
          lines.length * lineHeight - 2,
          {
            fill: 'paper',
          },
        ),
        ...textLines(lines, end, wordsMiddle, 'end', strong ? 'ink' : 'muted', strong),
        ...statusMark(row.status, x, middle),
      ];
    },
  };
}

/** Tick in a disc: done. Open circle: on track. Diamond: late. Open square: not started. */
function statusMark(status: Milestone['status'], x: number, y: number): Shape[] {
  switch (status) {
    case 'done':
      return [
        circle(x, y, 6, { fill: 'accent', stroke: 'accent', strokeWidth: 1 }),
        polygon(
          [
            [x - 3, y + 0.2],
            [x - 0.8, y + 2.4],
            [x + 3.2, y - 2.4],
          ],
          false,
          { stroke: 'paper', width: 1.6 },
        ),
      ];
    case 'onTrack':
      return marker('circle', x, y, 4.6, 'ink', false);
    case 'late':
      return [...marker('diamond', x, y, 5.6, 'ink', true), ...marker('diamond', x, y, 3.6, 'red', true)];
    case 'notStarted':
      return marker('square', x, y, 4.6, 'muted', false);
  }
}
