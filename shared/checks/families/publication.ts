/** Publication, key decisions and notices. A rule a line. */
import type { Rule } from '../check.ts';
import { agendaLate } from '../rules/agendaLate.ts';
import { exclusionItemMissing } from '../rules/exclusionItemMissing.ts';
import { forwardPlanFields } from '../rules/forwardPlanFields.ts';
import { forwardPlanNotice } from '../rules/forwardPlanNotice.ts';
import { keyDecisionDenied } from '../rules/keyDecisionDenied.ts';
import { keyDecisionUnstated } from '../rules/keyDecisionUnstated.ts';
import { privateMeetingNotice } from '../rules/privateMeetingNotice.ts';
import { wardsDiffer } from '../rules/wardsDiffer.ts';

export const publicationRules: readonly Rule[] = [
  agendaLate,
  exclusionItemMissing,
  forwardPlanFields,
  forwardPlanNotice,
  keyDecisionDenied,
  keyDecisionUnstated,
  privateMeetingNotice,
  wardsDiffer,
];
