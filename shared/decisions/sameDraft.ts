import type { DecisionDraft } from '../entities/decided.ts';

/** What tells the drafts of an item apart; of those that neither answer a recommendation nor correct anything there is one. */
export type DraftKey = Pick<DecisionDraft, 'recommendationId' | 'supersedesId'>;

export const isSameDraft = (a: DraftKey, b: DraftKey): boolean =>
  a.recommendationId === b.recommendationId && a.supersedesId === b.supersedesId;
