import type { DecisionDraft, Outcome } from '../entities/decided.ts';
import type { Row, Rows } from '../entities/index.ts';
import { blankDraft } from './blankDraft.ts';
import { reasonsOf, recommendationWords } from './recommendationWords.ts';

/** The outcomes that take a recommendation over: its words are those of the decision, and its paper's reasons the reasons. */
const follows: ReadonlySet<Outcome> = new Set(['agreed', 'amended', 'recommended-to-council', 'noted']);

/**
 * A decision on a recommendation with an outcome chosen. What was typed already stays; words that are still those of the
 * recommendation follow the outcome: where it was not taken over, the decision says so in a sentence of its own.
 */
export function withOutcome(
  draft: DecisionDraft,
  outcome: Outcome,
  rows: Rows,
  recommendation: Row<'recommendation'> | undefined,
): DecisionDraft {
  if (recommendation === undefined) return { ...draft, outcome };
  const words = recommendationWords(recommendation);
  const paper = rows.paper.find(({ id }) => id === recommendation.paperId);
  const untouched =
    draft.text === '' || draft.text === words || draft.text === refusals[draft.outcome ?? 'agreed'];
  return {
    ...draft,
    outcome,
    text: untouched ? (refusals[outcome] ?? words) : draft.text,
    // Both texts are kept of everything that is not the recommendation as it stood.
    originalText: outcome === 'amended' || !follows.has(outcome) ? words : '',
    reasons: draft.reasons === '' && follows.has(outcome) ? reasonsOf(paper) : draft.reasons,
  };
}

const refusals: Readonly<Partial<Record<Outcome, string>>> = {
  rejected: 'The recommendation was not agreed.',
  deferred: 'Consideration of the recommendation was deferred.',
  withdrawn: 'The recommendation was withdrawn.',
};

/** A correction of a decision, which begins with what was recorded. */
export const correctionOf = (decision: Row<'decision'>): DecisionDraft => ({
  ...blankDraft,
  ...Object.fromEntries(
    Object.keys(blankDraft).map((field) => [field, decision[field as keyof typeof decision]]),
  ),
  supersedesId: decision.id,
  correction: '',
});
