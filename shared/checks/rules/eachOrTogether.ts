import type { Rule } from '../check.ts';
import { pounds } from '../read/amounts.ts';
import { headlineCosts } from '../read/headlineCosts.ts';

/** "2 case officers £35k": each, or together? */
export const eachOrTogether: Rule = {
  id: 'each-or-together',
  family: 'money',
  label: 'Amount for several: each or together?',
  why: 'One reading is a multiple of the other.',
  severity: 'should',
  source: 'Cost = number × price of one, with both stated',
  over: 'paper',
  check: (paper) =>
    headlineCosts(paper).flatMap(({ unclear, cost, line, amount, pence }) =>
      unclear === null
        ? []
        : [
            {
              block: cost.cell.id,
              number: cost.number,
              quote: line,
              message: `“${line}”: is ${amount.text} for each or for all ${unclear}? It is ${pounds(pence)} or ${pounds(pence * unclear)}. Add “each” or “in all”.`,
            },
          ],
    ),
};
