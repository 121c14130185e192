import type { PaperContext } from '../check.ts';
import { figuresOf, type PlacedTable } from './amounts.ts';
import type { NumericCell } from './numericTable.ts';

/** What a table of money comes to in all. */
export interface GrandTotal {
  readonly placed: PlacedTable;
  readonly cell: NumericCell;
  readonly pence: number;
}

/**
 * The grand totals of a paper's tables of money: the last total of the last money column, or the figure under
 * "Total" where the table has a single row. Totals that do not add up are left to the rule for them.
 */
export function grandTotals(paper: PaperContext): GrandTotal[] {
  return figuresOf(paper).flatMap((placed) => {
    const { table } = placed;
    const money = table.columns.filter((each) => each.kind === 'money');
    const column = money.find((each) => each.total) ?? (money.length === 1 ? money[0] : undefined);
    const row =
      table.rows.findLast((each) => each.kind === 'total') ??
      (table.rows.length === 1 ? table.rows[0] : undefined);
    if (column === undefined || row === undefined || (!column.total && row.kind !== 'total')) return [];
    const cell = row.cells[column.at];
    return cell === undefined || cell.number === null ? [] : [{ placed, cell, pence: cell.size }];
  });
}
