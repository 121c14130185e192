import type { Found, Rule } from '../check.ts';
import { figuresOf } from '../read/amounts.ts';
import { headlineCosts } from '../read/headlineCosts.ts';

/** Cells that bring a unit of their own into a table of thousands, or £3k beside £84,000 in one column. */
export const mixedUnits: Rule = {
  id: 'mixed-units',
  family: 'money',
  label: 'Mixed units in one table',
  why: 'The unit stands once, in the heading; a reader who compares down a column sees digits, not units.',
  severity: 'should',
  source: 'Money stands in the unit of its table (house convention)',
  over: 'paper',
  check: (paper) => [
    ...figuresOf(paper).flatMap(({ table, number }) =>
      table.rows.flatMap((row) =>
        table.columns.flatMap((column): Found[] => {
          const cell = row.cells[column.at];
          if (column.kind !== 'money' || column.unit === null || column.unit === '£') return [];
          if (cell === undefined || cell.number?.kind !== 'money') return [];
          return [
            {
              block: cell.id,
              number,
              quote: cell.text,
              message: `The table is in ${column.unit}; this cell says ${cell.text} with a unit of its own. Write it in ${column.unit}.`,
            },
          ];
        }),
      ),
    ),
    ...styles(headlineCosts(paper)),
  ],
};

function styles(costs: ReturnType<typeof headlineCosts>): Found[] {
  return [...new Set(costs.map((each) => each.cost.table))].flatMap((table): Found[] => {
    const own = costs.filter((each) => each.cost.table === table);
    const first = own.find((each) => each.amount.decimals < 0);
    const long = own.find((each) => each.amount.decimals >= 0 && each.pence >= 1_000_000);
    if (first === undefined || long === undefined) return [];
    return [
      {
        block: first.cost.cell.id,
        number: first.cost.number,
        quote: first.amount.text,
        severity: 'note',
        message: `One column has ${first.amount.text} and ${long.amount.text}: write all amounts in full, or state thousands once in the heading.`,
      },
    ];
  });
}
