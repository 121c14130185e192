import type { PaperContext } from '../check.ts';
import { amountsOf } from './amounts.ts';

/** What the paper asks for in each financial year, in order; years with two different amounts are left out. */
export function amountsByYear(paper: PaperContext): { year: string; pence: number }[] {
  const found = new Map<string, Set<number>>();
  for (const { year, pence, per } of amountsOf(paper))
    if (year !== null && per === null) found.set(year, (found.get(year) ?? new Set()).add(pence));
  return [...found]
    .flatMap(([year, amounts]) => (amounts.size === 1 ? [...amounts].map((pence) => ({ year, pence })) : []))
    .sort((a, b) => (a.year < b.year ? -1 : 1));
}
