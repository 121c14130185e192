import { z } from 'zod';
import { common, date, instant, line, link, prose } from './field.ts';

/** Stops every disposal of a meeting's records until it is released: a claim, a request, an inquiry. Only ever added. */
export const retentionHold = z.object({
  ...common,
  meetingId: link('Meeting'),
  reason: line('Reason', 'A claim, a request for information, an inquiry', 2000),
  heldBy: line('Held by', 'The post that asks for it'),
  from: date('Held from'),
  recordedAt: instant('Recorded'),
  by: prose('Recorded by'),
});
