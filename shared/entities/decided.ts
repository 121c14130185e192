import { z } from 'zod';
import { choice, line, link, list, prose, whole } from './field.ts';

export const outcomes = [
  'agreed',
  'amended',
  'rejected',
  'deferred',
  'withdrawn',
  'recommended-to-council',
  'noted',
] as const;
export type Outcome = (typeof outcomes)[number];

const namedVote = z.object({ name: line('Member'), vote: z.enum(['for', 'against', 'abstained']) });

/**
 * What somebody types at a meeting about one decision. It stands in a decision when it is recorded, and in the record of
 * the item until then (`itemRecord.drafts`), so that nothing typed waits in a window.
 */
export const decided = {
  /** Null for a decision that no report had recommended. */
  recommendationId: link('Recommendation').nullable(),
  /** The decision that this corrects. */
  supersedesId: link('Corrects').nullable(),
  text: prose('Decision'),
  /** The recommendation as it stood, where it was amended. */
  originalText: prose('As recommended'),
  /** What the public record says where the decision itself is exempt or confidential. */
  publicText: prose('For the public record'),
  reasons: prose('Reasons'),
  alternatives: prose('Alternatives considered and rejected'),
  dispensations: prose('Dispensations'),
  movedBy: prose('Moved by'),
  secondedBy: prose('Seconded by'),
  vote: choice('Vote', ['not-recorded', 'unanimous', 'counted', 'named']),
  votesFor: whole('For').nullable(),
  votesAgainst: whole('Against').nullable(),
  abstentions: whole('Abstained').nullable(),
  namedVotes: list('Named vote', namedVote),
  dissent: prose('Dissent', 'Members who asked that their vote or dissent be recorded'),
  /** Urgency: who agreed that call-in does not apply, and why. */
  callInExemptBy: prose('Exempt from call-in, agreed by'),
  callInExemptReason: prose('Why it cannot wait for call-in'),
  /** Why a recorded decision had to be corrected. */
  correction: prose('Reason for the correction'),
} as const;

/** A decision as it is being typed: it may have no outcome and no words yet. */
export const decisionDraft = z.object({
  ...decided,
  outcome: choice('Outcome', outcomes).nullable(),
});

export type DecisionDraft = z.infer<typeof decisionDraft>;
