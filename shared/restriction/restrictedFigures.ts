import type { Rows } from '../entities/index.ts';
import { restrictedAt } from './restrictedAt.ts';

/**
 * The rows without the finance lines that a restricted report brings, and without the actions that were agreed on it or in private:
 * an open report's tables, drawn from a whole programme or from earlier meetings, would otherwise print them. `days` are ISO days, on
 * any of which the report may not be seen by the public.
 */
export function withoutRestrictedFigures(rows: Rows, days: readonly string[]): Rows {
  const restricted = new Set(
    rows.paper.filter((paper) => days.some((day) => restrictedAt(paper, day))).map((paper) => paper.id),
  );
  const hidden = new Set([
    ...rows.itemRecord.filter(({ inPrivate }) => inPrivate).map(({ agendaItemId }) => agendaItemId),
    ...rows.agendaItem
      .filter(({ paperId }) => paperId !== null && restricted.has(paperId))
      .map(({ id }) => id),
  ]);
  if (restricted.size === 0 && hidden.size === 0) return rows;
  return {
    ...rows,
    financeLine: rows.financeLine.filter((line) => line.paperId === null || !restricted.has(line.paperId)),
    action: rows.action.filter(({ agendaItemId }) => agendaItemId === null || !hidden.has(agendaItemId)),
  };
}
