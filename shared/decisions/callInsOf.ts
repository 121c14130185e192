import type { Row, Rows } from '../entities/index.ts';
import type { DecisionLine } from './standing.ts';

/** The call-ins of a decision, also those of what it was before it was corrected. */
export function callInsOf(rows: Rows, { standing, corrected }: DecisionLine): readonly Row<'callIn'>[] {
  const ids = new Set([standing, ...corrected].map(({ id }) => id));
  return rows.callIn.filter(({ decisionId, deletedAt }) => ids.has(decisionId) && deletedAt === null);
}
