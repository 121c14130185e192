import { z } from 'zod';
import { choice, common, date, instant, line, link, prose, whole } from './field.ts';

/**
 * What a body decided on one recommendation. Append-only: the database refuses change and deletion, a
 * correction is a new row that supersedes. The five fields of reg 12 of SI 2012/2089 are decision and
 * date, reasons, alternatives rejected, conflicts declared and dispensations.
 */
export const decision = z.object({
  ...common,
  meetingId: link('Meeting'),
  agendaItemId: link('Agenda item').nullable(),
  recommendationId: link('Recommendation').nullable(),
  supersedesId: link('Corrects').nullable(),
  outcome: choice('Outcome', [
    'agreed',
    'amended',
    'rejected',
    'deferred',
    'withdrawn',
    'recommended-to-council',
    'noted',
  ]),
  text: line('Decision', undefined, 5000),
  /** The recommendation as it stood, where it was amended. */
  originalText: prose('As recommended'),
  decidedOn: date('Decided on'),
  reasons: prose('Reasons'),
  alternatives: prose('Alternatives considered and rejected'),
  conflicts: prose('Conflicts of interest declared'),
  dispensations: prose('Dispensations'),
  votesFor: whole('For').nullable(),
  votesAgainst: whole('Against').nullable(),
  abstentions: whole('Abstained').nullable(),
  recordedAt: instant('Recorded'),
  recordedBy: prose('Recorded by'),
});

export type Decision = z.infer<typeof decision>;
