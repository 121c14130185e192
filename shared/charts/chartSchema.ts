/** The shape of a chart that arrives from outside; the compiler holds it to `ChartSpec`. */
import { z } from 'zod';
import type { ChartSpec } from './spec.ts';
import { tone, words } from '../document/schemaParts.ts';
import { inks } from '../notes/drawing.ts';

const number = z.number();
const axis = z.strictObject({
  title: words,
  format: words,
  min: number.exactOptional(),
  max: number.exactOptional(),
});
const point = z.strictObject({ label: words, value: number.nullable(), text: words });
const series = z.strictObject({
  id: words,
  name: words,
  points: z.array(point),
  role: z.enum(['own', 'comparator']),
});
const level = z.strictObject({ value: number, label: words });

export const chartSchema: z.ZodType<ChartSpec> = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('line'),
    axis,
    series: z.array(series),
    target: level.exactOptional(),
  }),
  z.strictObject({
    kind: z.literal('control'),
    axis,
    points: z.array(point.extend({ signal: z.enum(['improvement', 'concern']).exactOptional() })),
    mean: level,
    upper: level,
    lower: level,
    target: level.exactOptional(),
  }),
  z.strictObject({
    kind: z.literal('bars'),
    axis,
    series: z.array(series),
    arrangement: z.enum(['grouped', 'stacked']),
    orientation: z.enum(['vertical', 'horizontal']),
  }),
  z.strictObject({
    kind: z.literal('heatMap'),
    likelihood: z.array(words),
    impact: z.array(words),
    cells: z.array(z.array(z.strictObject({ tone, letter: words, score: number, risks: z.array(words) }))),
  }),
  z.strictObject({
    kind: z.literal('drawing'),
    ink: z.enum(inks),
    strokes: z.array(z.strictObject({ width: number, points: z.array(number) })),
  }),
  z.strictObject({
    kind: z.literal('timeline'),
    from: z.iso.date(),
    to: z.iso.date(),
    asAt: z.strictObject({ date: z.iso.date(), label: words }).exactOptional(),
    rows: z.array(
      z.strictObject({
        id: words,
        label: words,
        date: z.iso.date(),
        dateText: words,
        status: z.enum(['done', 'onTrack', 'late', 'notStarted']),
        statusText: words,
      }),
    ),
  }),
]);
