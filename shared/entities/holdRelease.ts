import { z } from 'zod';
import { common, date, instant, line, link, prose } from './field.ts';

/** The end of a hold; the hold itself stays as it was. Only ever added. */
export const holdRelease = z.object({
  ...common,
  retentionHoldId: link('Hold'),
  reason: line('Reason', undefined, 2000),
  releasedBy: line('Released by', 'The post that releases it'),
  releasedOn: date('Released on'),
  recordedAt: instant('Recorded'),
  by: prose('Recorded by'),
});
