import { z } from 'zod';
import { choice, common, date, link, prose } from './field.ts';

/** What became of a decision. It hangs on the first of a line of corrections, so that a correction does not lose it. */
export const decisionProgress = z.object({
  ...common,
  meetingId: link('Meeting'),
  decisionId: link('Decision'),
  state: choice('State', ['to-do', 'in-hand', 'carried-out', 'not-pursued']),
  ownerPostId: link('Who carries it out').nullable(),
  doneOn: date('Carried out on').nullable(),
  note: prose('Progress'),
});
