import { scaleLinear } from 'd3-scale';
import { dayNumber } from '../dates.ts';
import { letterSize, lineHeight, textLines, widest, wrap } from './lettering.ts';
import { marker } from './markers.ts';
import type { Drawing, MeasureText, Shape } from './primitives.ts';
import { circle, line, polygon, text } from './shapes.ts';
import type { Timeline } from './spec.ts';
import { timeTicks } from './timeTicks.ts';

type Status = Timeline['rows'][number]['status'];

/** One row a milestone: its name at the left, its mark along the months, date and status in words beside the mark. */
export function timeline(spec: Timeline, width: number, measure: MeasureText): Drawing {
  const names = spec.rows.map((row) => wrap(row.label, width * 0.32, measure));
  const left = Math.ceil(Math.max(0, ...names.map((name) => widest(name, measure)))) + 14;
  const right = width - 8;
  const days = [spec.from, spec.to, ...spec.rows.map((row) => row.date)].map(dayNumber);
  const first = Math.min(...days);
  const last = Math.max(...days, first + 1);
  const scale = scaleLinear([first, last], [left + 6, right]);
  const ticks = timeTicks(first, last, (right - left) / 30);
  const asAt =
    spec.asAt === undefined ? undefined : { x: scale(dayNumber(spec.asAt.date)), label: spec.asAt.label };

  const headLines = Math.max(1, ...ticks.map((tick) => tick.lines.length));
  const asAtRoom = asAt === undefined ? 0 : lineHeight + 4;
  const top = asAtRoom + headLines * lineHeight + 8;
  let y = top;
  const rows: Shape[] = [];
  spec.rows.forEach((row, index) => {
    const name = names[index] ?? [];
    const place = besideMark(
      `${row.dateText}, ${row.statusText}`,
      scale(dayNumber(row.date)),
      left,
      width,
      measure,
    );
    const height = Math.max(
      22,
      (Math.max(name.length, place.lines.length) + 0.6) * lineHeight,
      place.below ? 24 + place.lines.length * lineHeight : 0,
    );
    const middle = place.below ? y + 12 : y + height / 2;
    const x = scale(dayNumber(row.date));
    rows.push(
      line(0, y + height, width, y + height, 'rule', 0.5),
      ...textLines(
        name,
        0,
        place.below ? Math.max(middle, y + (name.length * lineHeight) / 2 + 4) : middle,
        'start',
        'ink',
      ),
      ...textLines(
        place.lines,
        place.x,
        place.below ? middle + 10 + (place.lines.length * lineHeight) / 2 : middle,
        place.anchor,
        row.status === 'late' ? 'ink' : 'muted',
        row.status === 'late',
      ),
      ...statusMark(row.status, x, middle),
    );
    y += height;
  });
  return {
    width,
    height: Math.ceil(y + 4),
    shapes: [
      ...ticks.flatMap((tick) => [
        line(scale(tick.day), top - 4, scale(tick.day), y, 'rule', 0.5),
        ...tick.lines.map((words, row) =>
          text(
            scale(tick.day) + 2,
            asAtRoom + 9 + row * lineHeight,
            words,
            letterSize,
            'start',
            'muted',
            row === 1,
          ),
        ),
      ]),
      line(0, top, width, top, 'muted', 0.75),
      ...(asAt === undefined
        ? []
        : [
            line(asAt.x, asAtRoom - 2, asAt.x, y, 'accent', 1, [3, 2]),
            text(
              asAt.x,
              9,
              asAt.label,
              letterSize,
              anchorWithin(asAt.x, measure(asAt.label, letterSize, true), width),
              'accent',
              true,
            ),
          ]),
      ...rows,
    ],
  };
}

/** Words go right of the mark where they fit, else left of it, else under it. */
function besideMark(words: string, x: number, left: number, width: number, measure: MeasureText) {
  const needed = measure(words, letterSize, true);
  if (x + 10 + needed <= width) return { x: x + 10, anchor: 'start', lines: [words], below: false } as const;
  if (x - 10 - needed >= left) return { x: x - 10, anchor: 'end', lines: [words], below: false } as const;
  const lines = wrap(words, width - left, measure, true);
  return { x: width, anchor: 'end', lines, below: true } as const;
}

function anchorWithin(x: number, wide: number, width: number) {
  if (x + wide / 2 > width) return 'end' as const;
  return x - wide / 2 < 0 ? ('start' as const) : ('middle' as const);
}

/** Tick in a disc: done. Open circle: on track. Diamond: late. Open square: not started. */
function statusMark(status: Status, x: number, y: number): Shape[] {
  switch (status) {
    case 'done':
      return [
        circle(x, y, 6, { fill: 'green', stroke: 'green', strokeWidth: 1 }),
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
      return marker('circle', x, y, 4.6, 'blue', false);
    case 'late':
      return marker('diamond', x, y, 5, 'red', true);
    case 'notStarted':
      return marker('square', x, y, 4.6, 'muted', false);
  }
}
