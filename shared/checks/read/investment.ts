import type { PaperContext } from '../check.ts';
import { type Payback, paybackOf } from './payback.ts';
import { filledYears, yearLines } from './tableLines.ts';

/**
 * What a paper spends and saves by year: from its finance lines, else from its tables (a total or single row
 * called savings, another called investment). Null where either is missing.
 */
export function investmentOf(paper: PaperContext): Payback | null {
  const lines = paper.pack.rows.financeLine.filter(
    (each) => each.paperId === paper.paper.id && each.deletedAt === null,
  );
  const outlays = new Map<string, number>();
  const savings = new Map<string, number>();
  for (const line of lines) {
    const into =
      line.kind === 'saving' ? savings : line.kind === 'cost' && line.term === 'one-off' ? outlays : null;
    for (const [year, pence] of Object.entries(line.amounts)) into?.set(year, (into.get(year) ?? 0) + pence);
  }
  if (savings.size > 0) return paybackOf(outlays, savings);
  const saved = savingsLine(paper);
  const spent = yearLines(paper).find(
    (each) =>
      each.whole &&
      /\binvest|\boutlay|\bone-off cost/i.test(`${each.name} ${each.placed.table.block.caption ?? ''}`) &&
      !/\bsaving/i.test(each.name),
  );
  if (saved === undefined || spent === undefined) return null;
  return paybackOf(filledYears(spent), filledYears(saved));
}

/** The row of a paper's tables that gives the savings of each year. */
export const savingsLine = (paper: PaperContext) =>
  yearLines(paper).find(
    (each) => each.whole && /\bsavings?\b/i.test(each.name) && filledYears(each).size > 1,
  );
