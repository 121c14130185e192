import type { NumericCell, NumericColumn, NumericRow, NumericTable } from './numericTable.ts';
import { stateOf, type TableSum } from './numericTableSums.ts';

/** A figure about 100, 1,000 or a million times larger (or smaller) than those beside it. */
export interface OutOfScale {
  readonly cell: NumericCell;
  readonly row: NumericRow;
  readonly column: NumericColumn;
  /** What to divide by to come among the others; below one where the figure is too small. */
  readonly factor: number;
  /** The total that it breaks; null where the table shows none. */
  readonly breaks: TableSum | null;
}

const known = new WeakMap<NumericTable, readonly OutOfScale[]>();
const factors = [1_000_000, 1000, 100, 1 / 100, 1 / 1000];

/**
 * Looks for figures in another unit than their neighbours: along the row, where they are of one size, and down the
 * column, where dividing by a power of ten would make the printed total right. A figure that its totals bear out is
 * left alone, however large.
 */
export function outOfScale(table: NumericTable, sums: readonly TableSum[]): readonly OutOfScale[] {
  const before = known.get(table);
  if (before !== undefined) return before;
  const found = look(table, sums);
  known.set(table, found);
  return found;
}

function look(table: NumericTable, sums: readonly TableSum[]): OutOfScale[] {
  return table.rows.flatMap((row) =>
    row.kind !== 'body'
      ? []
      : table.columns.flatMap((column) => {
          const cell = row.cells[column.at];
          if (cell === undefined || cell.size <= 0 || column.kind === 'text' || column.kind === 'percent')
            return [];
          const inSums = sums.filter((each) => each.parts.some((part) => part.id === cell.id));
          if (inSums.some((each) => stateOf(each) === 'right')) return [];
          const broken = inSums.filter((each) => stateOf(each) === 'wrong');
          const factor = byTotal(cell, broken) ?? byRow(cell, row, column, table, broken);
          return factor === null ? [] : [{ cell, row, column, factor, breaks: broken[0] ?? null }];
        }),
  );
}

/** The factor that mends a broken total, where this figure alone can mend it: of two that could, neither is known to be wrong. */
function byTotal(cell: NumericCell, broken: readonly TableSum[]): number | null {
  for (const sum of broken) {
    const factor = mending(cell, sum);
    if (factor !== null && sum.parts.every((part) => part.id === cell.id || mending(part, sum) === null))
      return factor;
  }
  return null;
}

function mending(cell: NumericCell, sum: TableSum): number | null {
  const others = sum.parts.filter((part) => part.id !== cell.id).map((part) => part.size);
  const largest = Math.max(0, ...others);
  return (
    factors.find((factor) => {
      const scaled = cell.size / factor;
      const among = others.length > 0 && scaled * 100 >= largest && scaled <= largest * 100;
      return among && Math.abs(sum.sum - cell.size + scaled - sum.cell.size) <= sum.slack;
    }) ?? null
  );
}

/** The factor that brings it among the others of its row, which must be of one size themselves. */
function byRow(
  cell: NumericCell,
  row: NumericRow,
  column: NumericColumn,
  table: NumericTable,
  broken: readonly TableSum[],
): number | null {
  if (!column.period || column.total) return null;
  const others = table.columns.flatMap((each) => {
    const other = row.cells[each.at];
    const alike = each.kind === column.kind && each.period && !each.total && each !== column;
    return alike && other !== undefined && other.size > 0 ? [other.size] : [];
  });
  const low = Math.min(...others);
  const high = Math.max(...others);
  if (others.length < 2 || high > low * 3) return null;
  return (
    factors.find((factor) => {
      const scaled = cell.size / factor;
      return (
        scaled * 3 >= low &&
        scaled <= high * 3 &&
        (cell.size >= high * 50 || cell.size * 50 <= low) &&
        broken.every((sum) => nearer(sum, cell.size, scaled))
      );
    }) ?? null
  );
}

/** Whether a broken total comes at least ten times nearer, for a column may hold a second fault. */
function nearer(sum: TableSum, size: number, scaled: number): boolean {
  const gap = sum.sum - sum.cell.size;
  return Math.abs(gap - size + scaled) * 10 <= Math.abs(gap);
}
