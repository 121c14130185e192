import { z } from 'zod';
import { common, line, link, prose, whole } from './field.ts';
import { confidenceRating } from './programme.ts';

export const workstream = z.object({
  ...common,
  programmeId: link('Programme'),
  number: whole('Number', 1, 99),
  name: line('Name'),
  /** The weakness or need that the workstream answers. */
  need: prose('Need it answers'),
  /** What it is to achieve. */
  focus: prose('Focus'),
  leadPostId: link('Lead').nullable(),
  status: confidenceRating.nullable(),
  statusReason: prose('Reason for the status'),
});
