/** The charts of a Document as a schema; see schema.ts. */
import { z } from 'zod';

const words = z.string();
const many = <T extends z.ZodType>(of: T) => z.array(of).readonly();

export const toneSchema = z.enum(['red', 'amber', 'green', 'amberRed', 'amberGreen', 'blue', 'grey']);

const axis = z.strictObject({
  title: words,
  format: words,
  min: z.number().exactOptional(),
  max: z.number().exactOptional(),
});
const point = z.strictObject({ label: words, value: z.number().nullable(), text: words });
const series = z.strictObject({
  id: words,
  name: words,
  points: many(point),
  role: z.enum(['own', 'comparator']),
});
const mark = z.strictObject({ value: z.number(), label: words });

export const chartSchema = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('line'),
    axis,
    series: many(series),
    target: mark.exactOptional(),
  }),
  z.strictObject({
    kind: z.literal('control'),
    axis,
    points: many(point.extend({ signal: z.enum(['improvement', 'concern']).exactOptional() })),
    mean: mark,
    upper: mark,
    lower: mark,
    target: mark.exactOptional(),
  }),
  z.strictObject({
    kind: z.literal('bars'),
    axis,
    series: many(series),
    arrangement: z.enum(['grouped', 'stacked']),
    orientation: z.enum(['vertical', 'horizontal']),
  }),
  z.strictObject({
    kind: z.literal('heatMap'),
    likelihood: many(words),
    impact: many(words),
    cells: many(
      many(z.strictObject({ tone: toneSchema, letter: words, score: z.number(), risks: many(words) })),
    ),
  }),
  z.strictObject({
    kind: z.literal('timeline'),
    from: words,
    to: words,
    asAt: z.strictObject({ date: words, label: words }).exactOptional(),
    rows: many(
      z.strictObject({
        id: words,
        label: words,
        date: words,
        dateText: words,
        status: z.enum(['done', 'onTrack', 'late', 'notStarted']),
        statusText: words,
      }),
    ),
  }),
]);
