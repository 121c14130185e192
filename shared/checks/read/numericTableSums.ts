import type { NumericCell, NumericColumn, NumericRow, NumericTable } from './numericTable.ts';

/** A total that the table shows or leaves blank, and the figures that should make it up. */
export interface TableSum {
  readonly direction: 'down' | 'across';
  /** The total's own cell. */
  readonly cell: NumericCell;
  readonly row: NumericRow;
  readonly column: NumericColumn;
  /** Figures that are to be added, at least one of them filled. */
  readonly parts: readonly NumericCell[];
  /** Their sum, in the sizes of `NumericCell`. */
  readonly sum: number;
  /** Other sums that a reader would accept: of all rows, of the totals above, one less the other. */
  readonly alternatives: readonly number[];
  /** How far total and sum may lie apart because each figure was rounded for itself. */
  readonly slack: number;
}

/** All sums of a table: totals and subtotals down each column, and total columns across each row. */
export const sumsOf = (table: NumericTable): TableSum[] => [...down(table), ...across(table)];

export type SumState = 'blank' | 'right' | 'rounded' | 'wrong';

export function stateOf(sum: TableSum): SumState {
  if (sum.cell.number === null) return sum.cell.blank ? 'blank' : 'right';
  const off = Math.abs(sum.cell.size - sum.sum);
  if (off === 0 || sum.alternatives.includes(sum.cell.size)) return 'right';
  return off <= sum.slack ? 'rounded' : 'wrong';
}

function down(table: NumericTable): TableSum[] {
  return table.columns.filter((column) => column.additive).flatMap((column) => downColumn(table, column));
}

function downColumn(table: NumericTable, column: NumericColumn): TableSum[] {
  const sums: TableSum[] = [];
  /** Rows since the last heading, subtotal or total. */
  let open: NumericCell[] = [];
  /** What a grand total adds: subtotals, and rows that belong to none. */
  let closed: NumericCell[] = [];
  let leaves: NumericCell[] = [];
  const totals: NumericCell[] = [];
  let subtotals = 0;
  for (const row of table.rows) {
    const cell = row.cells[column.at];
    if (cell === undefined) continue;
    if (row.kind === 'group') {
      closed.push(...open);
      open = [];
    } else if (row.kind === 'body') {
      if (cell.number === null) continue;
      const signed = /^less\b/i.test(row.label) ? negated(cell) : cell;
      open.push(signed);
      leaves.push(signed);
    } else if (row.kind === 'subtotal') {
      if (filled(open)) sums.push(made(column, row, cell, open, [total(leaves)]));
      closed.push(cell.number === null ? { ...cell, size: total(open) } : cell);
      subtotals += 1;
      open = [];
    } else {
      const over =
        open.length === 0 && closed.length === 0 && totals.length > 1 && /\b(?:grand|overall)\b|^totals?$/i;
      const parts = over && over.test(row.label) ? totals : [...closed, ...open];
      if (filled(parts) && !isNet(row))
        sums.push(
          made(column, row, cell, parts, [
            total(leaves),
            // Under headings without subtotals a total may be its own group's.
            ...(subtotals === 0 && open.length > 0 ? [total(open)] : []),
            ...(totals.length > 1 ? [total(totals)] : []),
            ...differences(totals),
          ]),
        );
      totals.push(cell.number === null ? { ...cell, size: total(parts) } : cell);
      open = [];
      closed = [];
      subtotals = 0;
      leaves = [];
    }
  }
  return sums;
}

function across(table: NumericTable): TableSum[] {
  return table.columns
    .filter((column) => column.total && column.kind !== 'text' && column.kind !== 'percent')
    .flatMap((column) => {
      const before = table.columns.filter((each) => each.at < column.at && each.kind !== 'text');
      const start = before.findLastIndex((each) => each.total) + 1;
      const parts = before.slice(start).filter((each) => each.kind === column.kind && each.additive);
      if (parts.length < 2) return [];
      const sums = table.rows.flatMap((row) => {
        const cell = row.cells[column.at];
        const cells = parts
          .flatMap((part) => row.cells[part.at] ?? [])
          .filter((each) => each.number !== null);
        if (cell === undefined || row.kind === 'group' || !filled(cells)) return [];
        return [{ ...made(column, row, cell, cells, []), direction: 'across' as const }];
      });
      const right = sums.filter((each) => ['right', 'rounded'].includes(stateOf(each))).length;
      const meant = parts.every((each) => each.period) || (right >= 2 && right * 2 > sums.length);
      return meant ? sums : [];
    });
}

function made(
  column: NumericColumn,
  row: NumericRow,
  cell: NumericCell,
  parts: readonly NumericCell[],
  alternatives: readonly number[],
): TableSum {
  const steps = parts.reduce((all, each) => all + each.step, cell.step);
  // Money may have been rounded figure by figure; heads and places are counted.
  const counted =
    column.kind === 'plain' && [cell, ...parts].every((each) => (each.number?.decimals ?? 0) <= 0);
  const slack = counted ? 0 : steps / 2;
  return { direction: 'down', cell, row, column, parts, sum: total(parts), alternatives, slack };
}

/** One total less another: "net cost" after costs and income. */
const differences = (totals: readonly NumericCell[]): number[] =>
  totals.flatMap((one) => totals.flatMap((other) => (one === other ? [] : [one.size - other.size])));

const isNet = (row: NumericRow): boolean =>
  /\b(?:net|balance|difference|surplus|shortfall|gap)\b/i.test(row.label);
const negated = (cell: NumericCell): NumericCell => ({ ...cell, size: 0 - Math.abs(cell.size) });
const total = (cells: readonly NumericCell[]): number => cells.reduce((sum, each) => sum + each.size, 0);
const filled = (cells: readonly NumericCell[]): boolean =>
  cells.some((each) => each.number !== null && each.size !== 0);
