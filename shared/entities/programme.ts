import { z } from 'zod';
import { choice, common, date, line, link, list, prose } from './field.ts';

/** Five tiers of the Infrastructure and Projects Authority; since 2021 the three of them without mixtures. */
export const confidenceRating = choice('Delivery confidence', [
  'green',
  'amberGreen',
  'amber',
  'amberRed',
  'red',
]);

export const programme = z.object({
  ...common,
  organisationId: link('Council'),
  ref: line('Short code', undefined, 60).regex(/^[a-z0-9-]+$/),
  name: line('Name'),
  purpose: prose('Purpose'),
  sponsorPostId: link('Senior responsible owner').nullable(),
  managerPostId: link('Programme manager').nullable(),
  startsOn: date('Starts').nullable(),
  endsOn: date('Ends').nullable(),
  confidenceScale: choice('Scale of delivery confidence', ['three', 'five']),
  /** Ratings over time; the latest is the one in force. */
  confidence: list(
    'History of delivery confidence',
    z.object({ on: date('Date'), rating: confidenceRating, reason: prose('Reason') }),
  ),
});

export type ConfidenceRating = z.infer<typeof confidenceRating>;
