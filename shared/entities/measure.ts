import { z } from 'zod';
import { amount, choice, common, line, link, list, prose, whole } from './field.ts';

/** "2021", "2021-Q3" (July to September), "2021-07", "2021/22" or "2021/22-Q3" (October to December). */
const period = z
  .string()
  .regex(
    /^\d{4}(-\d{2}|(\/\d{2})?(-Q[1-4])?)$/,
    'Write a period like 2021, 2021-Q3, 2021-07, 2021/22 or 2021/22-Q3.',
  );

const points = (label: string) =>
  list(label, z.object({ period, value: amount('Value').nullable(), note: prose('Note') }));

/** A performance measure with its points by period, in the measure's unit. */
export const measure = z.object({
  ...common,
  programmeId: link('Programme'),
  workstreamId: link('Workstream').nullable(),
  ref: line('Reference', undefined, 20),
  name: line('Name'),
  /** `{n}` stands for the number: "{n}%", "{n} weeks". */
  unit: line('Unit', 'Write {n} for the number, for example "{n}%"', 40),
  decimals: whole('Decimal places', 0, 4),
  direction: choice('Better is', ['up', 'down']),
  frequency: choice('Frequency', ['month', 'quarter', 'year', 'snapshot']),
  targetKind: choice('Target', ['statutory', 'own', 'none']),
  target: amount('Target value').nullable(),
  points: points('Points'),
  comparatorName: prose('Compared with'),
  comparator: points('Comparator points'),
  source: prose('Source'),
});
