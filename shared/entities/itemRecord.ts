import { z } from 'zod';
import { decisionDraft } from './decided.ts';
import { common, link, list, prose, yesNo } from './field.ts';

/** What happened on one item of the agenda. Decisions are rows of their own; here they stand only while they are typed. */
export const itemRecord = z.object({
  ...common,
  agendaItemId: link('Agenda item'),
  discussion: prose('Summary of the discussion'),
  inPrivate: yesNo('Heard in private'),
  /** The resolution that excluded the public (LGA 1972 s.100A(4)), as it was passed. */
  exclusion: prose('Resolution to exclude the public'),
  /** LGA 1972 s.100C(2): where minutes of private business are withheld, a summary without the exempt matter is open. */
  publicSummary: prose('Summary for the public', 'What the public minutes say of an item heard in private'),
  /** LGA 1972 s.100B(4)(b): the special circumstances, by reason of which the chair takes an item that was not on the agenda. */
  urgency: prose('Why it is urgent', 'The chair’s reason for taking an item that the agenda did not have'),
  drafts: list('Decisions not recorded yet', decisionDraft),
});
