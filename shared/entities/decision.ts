import { z } from 'zod';
import { decided, outcomes } from './decided.ts';
import { choice, common, date, instant, line, link, prose } from './field.ts';

/**
 * What a body decided on one recommendation. Append-only: the database refuses change and deletion, a
 * correction is a new row that supersedes. The five fields of reg 12 of SI 2012/2089 are decision and
 * date, reasons, alternatives rejected, conflicts declared and dispensations.
 */
export const decision = z.object({
  ...common,
  ...decided,
  meetingId: link('Meeting'),
  agendaItemId: link('Agenda item').nullable(),
  outcome: choice('Outcome', outcomes),
  text: line('Decision', undefined, 5000),
  decidedOn: date('Decided on'),
  conflicts: prose('Conflicts of interest declared'),
  recordedAt: instant('Recorded'),
  recordedBy: prose('Recorded by'),
});

export type Decision = z.infer<typeof decision>;
