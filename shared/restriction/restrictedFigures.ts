import type { Rows } from '../entities/index.ts';
import { restrictedAt } from './restrictedAt.ts';

/**
 * The rows without the finance lines that a restricted report brings: an open report's tables, drawn from a whole programme,
 * would otherwise print its figures. `days` are ISO days, on any of which the report may not be seen by the public.
 */
export function withoutRestrictedFigures(rows: Rows, days: readonly string[]): Rows {
  const restricted = new Set(
    rows.paper.filter((paper) => days.some((day) => restrictedAt(paper, day))).map((paper) => paper.id),
  );
  if (restricted.size === 0) return rows;
  return {
    ...rows,
    financeLine: rows.financeLine.filter((line) => line.paperId === null || !restricted.has(line.paperId)),
  };
}
