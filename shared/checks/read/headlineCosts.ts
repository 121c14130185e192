import type { PaperContext } from '../check.ts';
import { type CostCell, costCells } from './costCells.ts';
import { numbersIn, penceOf, type ReadNumber } from './numbers.ts';
import { numberInCell } from './numbersInCell.ts';

/** What kind of figure a line of a cost cell gives. */
export type CostBasis = 'total' | 'yearly' | 'daily' | 'unit';

export interface HeadlineCost {
  readonly cost: CostCell;
  readonly line: string;
  readonly amount: ReadNumber;
  readonly pence: number;
  readonly basis: CostBasis;
  /** "2 case officers £35k": how many, where it is not said whether the amount is for each or for all. */
  readonly unclear: number | null;
  readonly onCosts: boolean;
}

const several = /^\s*(\d{1,3})\s?(?:x\s)?(?:FTE\s)?((?:[a-z][\w’-]*\s){1,4})(?:at\s|@\s)?£/i;
const settled = /\b(?:each|per|apiece|every|together|in all|in total|total|both|altogether|p\.?a\.?)\b/i;

/** Each amount of the cost columns with the kind of figure that it is: a total, a year's pay, a day's, one unit's. */
export function headlineCosts(paper: PaperContext): HeadlineCost[] {
  return costCells(paper).flatMap((cost) =>
    cost.lines.flatMap((line): HeadlineCost[] => {
      const whole = numberInCell(line);
      // Beside a total the other lines tell how it was worked out.
      if (whole === null && cost.lines.some((each) => numberInCell(each)?.kind === 'money')) return [];
      const amount = whole?.kind === 'money' ? whole : numbersIn(line).find((each) => each.kind === 'money');
      if (amount === undefined) return [];
      const many = several.exec(line);
      const count = Number(many?.[1] ?? 1);
      return [
        {
          cost,
          line,
          amount,
          pence: penceOf(amount),
          basis: basisOf(line, whole !== null),
          unclear: many !== null && count > 1 && !settled.test(line) ? count : null,
          onCosts: /\bon-?\s?costs?\b/i.test(line),
        },
      ];
    }),
  );
}

function basisOf(line: string, whole: boolean): CostBasis {
  if (whole) return 'total';
  if (/(?:per|a|\/)\s?day\b|\bdaily\b/i.test(line)) return 'daily';
  if (/\b(?:a|per)\s(?:year|annum)\b|\bp\.?a\.?\b|\bsalar|\bon-?\s?costs?\b/i.test(line)) return 'yearly';
  return /\b(?:each|per|for (?:a )?group)\b/i.test(line) ? 'unit' : 'total';
}
