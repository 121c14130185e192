import type { PaperContext } from '../check.ts';
import { figuresOf } from './amounts.ts';
import type { NumericCell, NumericRow, NumericTable } from './numericTable.ts';

/** A cell of a column of costs, with its lines: "£16, 200", "1 day a week (£450 per day); 9 months …". */
export interface CostCell {
  readonly table: NumericTable;
  readonly number: string | null;
  readonly row: NumericRow;
  readonly cell: NumericCell;
  readonly lines: readonly string[];
}

const costHeading = /\b(?:costs?|amounts?|prices?|funding|spend(?:ing)?|budget|expenditure)\b|£/i;

/** The filled cells of the columns headed "Cost", "Amount" and the like, body rows only. */
export function costCells(paper: PaperContext): CostCell[] {
  return figuresOf(paper).flatMap(({ table, number }) =>
    table.columns
      .filter(
        (column) => costHeading.test(column.heading) || (column.kind === 'money' && column.unit === null),
      )
      .flatMap((column) =>
        table.rows.flatMap((row): CostCell[] => {
          const cell = row.cells[column.at];
          if (row.kind !== 'body' || cell === undefined || cell.blank) return [];
          return [{ table, number, row, cell, lines: cell.text.split('\n') }];
        }),
      ),
  );
}
