import type { DecisionDraft } from '../entities/decided.ts';

/** A decision that nothing has been typed of. */
export const blankDraft: DecisionDraft = {
  recommendationId: null,
  supersedesId: null,
  outcome: null,
  text: '',
  originalText: '',
  publicText: '',
  reasons: '',
  alternatives: '',
  dispensations: '',
  movedBy: '',
  secondedBy: '',
  vote: 'not-recorded',
  votesFor: null,
  votesAgainst: null,
  abstentions: null,
  namedVotes: [],
  dissent: '',
  callInExemptBy: '',
  callInExemptReason: '',
  correction: '',
};
