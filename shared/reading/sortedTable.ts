import { numbersIn } from '../checks/read/numbers.ts';
import type { TableBlock, TableRow } from '../document/blocks.ts';
import { columnHeads } from '../document/tableHeads.ts';
import { blockText } from '../document/walk.ts';
import { isNoFigure, typedNumber } from '../typedNumber.ts';

/** A table whose rows can be put in another order. */
export interface FlatTable {
  readonly heads: readonly string[];
  readonly rows: readonly FlatRow[];
  /** Totals, which stay below the rows. */
  readonly totals: readonly FlatRow[];
}

export interface FlatRow {
  readonly id: string;
  /** One text a column; a cell over several columns stands in the first of them. */
  readonly cells: readonly string[];
}

/** A table as rows of texts. Where rows stand in groups, the group is a column of its own in front. */
export function flatTable(table: TableBlock): FlatTable {
  const grouped = table.body.some(({ kind }) => kind === 'group');
  let group = '';
  const rows: FlatRow[] = [];
  const totals: FlatRow[] = [];
  for (const row of table.body) {
    const cells = cellsOf(row);
    if (row.kind === 'group') group = cells.filter((cell) => cell !== '').join(' ');
    else
      (row.kind === 'body' || row.kind === 'header' ? rows : totals).push({
        id: row.id,
        cells: grouped ? [row.kind === 'total' ? '' : group, ...cells] : cells,
      });
  }
  const heads = columnHeads(table).map((head, at) => (head === '' ? `Column ${at + 1}` : head));
  return { heads: grouped ? ['Group', ...heads] : heads, rows, totals };
}

const cellsOf = ({ cells }: TableRow): string[] =>
  cells.flatMap(({ blocks, span = 1 }) => [
    blocks.map(blockText).join(' ').replace(/\s+/g, ' ').trim(),
    ...Array.from({ length: span - 1 }, () => ''),
  ]);

export type Direction = 'ascending' | 'descending';

const words = new Intl.Collator('en-GB', { numeric: true, sensitivity: 'base' });

/**
 * The rows by one of their columns: by value where a cell is a number, else by its words; numbers come before words. Cells
 * without a figure come last either way, and rows that are equal keep their order.
 */
export function sortRows(rows: readonly FlatRow[], column: number, direction: Direction): readonly FlatRow[] {
  const sign = direction === 'ascending' ? 1 : -1;
  const keyed = rows.map((row) => ({ row, text: row.cells[column] ?? '' }));
  const values = keyed.map(({ row, text }) => ({ row, text, value: valueOf(text), none: isNoFigure(text) }));
  return values
    .sort((a, b) => {
      if (a.none || b.none) return Number(a.none) - Number(b.none);
      if (a.value !== null && b.value !== null) return sign * (a.value - b.value);
      if (a.value !== null || b.value !== null) return a.value === null ? 1 : -1;
      return sign * words.compare(a.text, b.text);
    })
    .map(({ row }) => row);
}

/** The number of a cell: all of it, or the one amount of money that stands in its words, as in "Total £201,000". */
function valueOf(text: string): number | null {
  const [amount, ...more] = numbersIn(text).filter(({ kind }) => kind === 'money');
  const number = typedNumber(text) ?? (more.length === 0 ? amount : undefined);
  return number === undefined ? null : number.digits / 10 ** number.decimals;
}
