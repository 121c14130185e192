import { z } from 'zod';
import { choice, common, date, line, link, list, prose, whole } from './field.ts';

/** Likelihood and impact as levels of the organisation's risk scheme, from 1. */
export const riskScore = z.object({
  likelihood: whole('Likelihood', 1, 7),
  impact: whole('Impact', 1, 7),
});

/**
 * A risk of a programme's register: cause, event, consequence (Orange Book), with inherent, residual and
 * target score. A score may be null: "not scored", which is what most papers give.
 */
export const risk = z.object({
  ...common,
  programmeId: link('Programme'),
  workstreamId: link('Workstream').nullable(),
  ref: line('Reference', 'Printed in tables and on the heat map', 12),
  title: line('Risk', 'A short name'),
  cause: prose('Cause'),
  event: prose('Event'),
  consequence: prose('Consequence'),
  category: line('Category', 'For example: statutory duty, financial, workforce, reputation'),
  inherent: riskScore.nullable(),
  residual: riskScore.nullable(),
  target: riskScore.nullable(),
  response: choice('Response', ['treat', 'tolerate', 'transfer', 'terminate']),
  controls: list('Controls in place', line('Control')),
  ownerPostId: link('Owner').nullable(),
  raisedOn: date('Raised'),
  reviewOn: date('Next review').nullable(),
  closedOn: date('Closed').nullable(),
  /** Residual scores over time, oldest first. */
  history: list('History of scores', z.object({ on: date('Date'), ...riskScore.shape, note: prose('Note') })),
  source: prose('Where it comes from'),
});

export type RiskScore = z.infer<typeof riskScore>;

/** Likelihood × impact; null where the risk is not scored. */
export const scoreOf = (score: RiskScore | null): number | null =>
  score === null ? null : score.likelihood * score.impact;
