import { z } from 'zod';
import { choice, common, date, line, link, list, prose } from './field.ts';

/** A decision called in for scrutiny (LGA 2000 s.9F; the rules are local). */
export const callIn = z.object({
  ...common,
  meetingId: link('Meeting'),
  decisionId: link('Decision'),
  calledInOn: date('Called in on'),
  calledInBy: list('Called in by', line('Member')),
  ground: prose('Grounds'),
  scrutinyOn: date('Scrutiny meets on').nullable(),
  /** Null while scrutiny has not met. */
  outcome: choice('Outcome', ['stands', 'referred-back', 'referred-to-council', 'lapsed']).nullable(),
  outcomeOn: date('Decided on').nullable(),
  note: prose('Note'),
});
