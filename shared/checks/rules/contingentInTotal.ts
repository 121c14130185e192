import type { Found, Rule } from '../check.ts';
import { figuresOf } from '../read/amounts.ts';
import { showSize } from '../read/numericTable.ts';

const ifNeeded = /\bif (?:needed|required|necessary|wanted)\b/i;

/** "2 FTE for up to 9 months if needed", and its whole cost in the total. */
export const contingentInTotal: Rule = {
  id: 'contingent-in-total',
  family: 'money',
  label: 'Contingent cost shown as certain',
  why: 'Members approve a sum of which part may never be spent, without being told how much.',
  severity: 'note',
  source: 'Contingency is shown apart',
  over: 'paper',
  check: (paper) =>
    figuresOf(paper).flatMap(({ table, number, sums }) =>
      table.rows.flatMap((row): Found[] => {
        const words = row.cells.find(
          (each, at) => table.columns[at]?.kind === 'text' && ifNeeded.test(each.text),
        );
        const sum = sums.find(
          (each) => each.direction === 'down' && each.parts.some((part) => row.cells.includes(part)),
        );
        const cell = sum?.parts.find((part) => row.cells.includes(part));
        if (
          row.kind !== 'body' ||
          words === undefined ||
          sum === undefined ||
          cell === undefined ||
          /\bcontingenc(?:y|ies)\b/i.test(row.label)
        )
          return [];
        if (/\bup to\b|\bmaximum\b/i.test(cell.text)) return [];
        return [
          {
            block: words.id,
            number,
            quote: ifNeeded.exec(words.text)?.[0] ?? words.text,
            message: `Part of “${row.label}” is wanted only “${ifNeeded.exec(words.text)?.[0] ?? ''}”, but all of ${showSize(cell.size, sum.column)} is in the total of ${showSize(sum.sum, sum.column)}. Show the part that may not be spent.`,
          },
        ];
      }),
    ),
};
