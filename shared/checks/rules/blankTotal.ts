import type { Rule } from '../check.ts';
import { figuresOf } from '../read/amounts.ts';
import { showSize } from '../read/numericTable.ts';
import { stateOf } from '../read/numericTableSums.ts';

/** A total that is left blank although the rows above it are filled reads as nought. */
export const blankTotal: Rule = {
  id: 'blank-total',
  family: 'money',
  label: 'Blank total beside filled rows',
  why: 'A blank total reads as nothing to pay.',
  severity: 'should',
  source: 'Totals are the sum of what stands above or before them',
  over: 'paper',
  check: (paper) =>
    figuresOf(paper).flatMap(({ number, sums, table }) =>
      sums
        .filter((sum) => stateOf(sum) === 'blank')
        .map((sum) => ({
          block: sum.cell.id === '' ? table.block.id : sum.cell.id,
          number,
          quote: sum.row.label,
          message: `“${sum.row.label === '' ? 'Total' : sum.row.label}” has no figure for ${sum.column.heading}; it would be ${showSize(sum.sum, sum.column)}.`,
        })),
    ),
};
