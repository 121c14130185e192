/**
 * What can be done to a table: pure, from one table to the next, so that ids stay with their rows and cells. Columns are
 * counted from 0 with spans taken into account. Undefined stands for what cannot be done, or would leave nothing.
 */
import type { RichCell, RichTable } from '../../../shared/entities/richText.ts';

export type TableRow = RichTable['content'][number];
export type RowKind = TableRow['attrs']['kind'];
export type Column = RichTable['attrs']['columns'][number];
type NewId = () => string;

export const spanOf = (cell: RichCell): number => cell.attrs.colspan ?? 1;

/** The cell that covers a column of a row, and the column that it begins at. */
export function cellAt(
  row: TableRow,
  column: number,
): { cell: RichCell; index: number; start: number } | undefined {
  if (column < 0) return undefined;
  let start = 0;
  for (const [index, cell] of row.content.entries()) {
    if (column < start + spanOf(cell)) return { cell, index, start };
    start += spanOf(cell);
  }
  return undefined;
}

/** An empty table with a heading row. */
export function newTable(rows: number, columns: number, newId: NewId): RichTable {
  const row = (kind: RowKind): TableRow => ({
    type: 'tableRow',
    attrs: { id: newId(), kind },
    content: Array.from({ length: columns }, (_, at) => emptyCell(kind === 'header' || at === 0, newId)),
  });
  return {
    type: 'table',
    attrs: { id: newId(), columns: Array.from({ length: columns }, () => ({ width: 1, align: 'start' })) },
    content: [row('header'), ...Array.from({ length: rows - 1 }, () => row('body'))],
  };
}

export const emptyCell = (header: boolean, newId: NewId): RichCell => ({
  type: header ? 'tableHeader' : 'tableCell',
  attrs: { id: newId() },
  content: [],
});

/** A row like the one at `at`, without its words, before or after it. */
export function addRow(table: RichTable, at: number, side: 'before' | 'after', newId: NewId): RichTable {
  const model = table.content[at];
  if (model === undefined) return table;
  const kind: RowKind = model.attrs.kind === 'header' && side === 'before' ? 'header' : 'body';
  const headed = hasHeaderColumn(table);
  const row: TableRow = {
    type: 'tableRow',
    attrs: { id: newId(), kind },
    content: table.attrs.columns.map((_, column) =>
      emptyCell(kind === 'header' || (headed && column === 0), newId),
    ),
  };
  return { ...table, content: table.content.toSpliced(side === 'before' ? at : at + 1, 0, row) };
}

export const removeRow = (table: RichTable, at: number): RichTable | undefined =>
  table.content.length === 1 ? undefined : { ...table, content: table.content.toSpliced(at, 1) };

export function moveRow(table: RichTable, at: number, by: 1 | -1): RichTable | undefined {
  const row = table.content[at];
  if (row === undefined || table.content[at + by] === undefined) return undefined;
  return { ...table, content: table.content.toSpliced(at, 1).toSpliced(at + by, 0, row) };
}

/** A column beside the one at `at`; cells that reach over the place reach over the new column too. */
export function addColumn(table: RichTable, at: number, side: 'before' | 'after', newId: NewId): RichTable {
  const place = side === 'before' ? at : at + 1;
  const model = table.attrs.columns[at] ?? { width: 1, align: 'start' as const };
  return {
    ...table,
    attrs: { ...table.attrs, columns: table.attrs.columns.toSpliced(place, 0, model) },
    content: table.content.map((row) => {
      const over = cellAt(row, place - 1);
      const next = cellAt(row, place);
      if (over !== undefined && over.index === next?.index) return withSpan(row, over.index, 1);
      const header =
        row.attrs.kind === 'header' || (place === 0 && over === undefined && isHeader(next?.cell));
      const index = next?.index ?? row.content.length;
      return { ...row, content: row.content.toSpliced(index, 0, emptyCell(header, newId)) };
    }),
  };
}

export function removeColumn(table: RichTable, at: number): RichTable | undefined {
  if (table.attrs.columns.length === 1) return undefined;
  return {
    ...table,
    attrs: { ...table.attrs, columns: table.attrs.columns.toSpliced(at, 1) },
    content: table.content.map((row) => {
      const found = cellAt(row, at);
      if (found === undefined) return row;
      return spanOf(found.cell) > 1
        ? withSpan(row, found.index, -1)
        : { ...row, content: row.content.toSpliced(found.index, 1) };
    }),
  };
}

/** Changes a column with its neighbour. Rows in which one cell covers both stay; where a span is cut, nothing is done. */
export function moveColumn(table: RichTable, at: number, by: 1 | -1): RichTable | undefined {
  const [left, right] = by === 1 ? [at, at + 1] : [at - 1, at];
  const { columns } = table.attrs;
  const [first, second] = [columns[left], columns[right]];
  if (first === undefined || second === undefined) return undefined;
  const content: TableRow[] = [];
  for (const row of table.content) {
    const [a, b] = [cellAt(row, left), cellAt(row, right)];
    if (a === undefined || b === undefined) return undefined;
    if (a.index === b.index) content.push(row);
    else if (spanOf(a.cell) > 1 || spanOf(b.cell) > 1) return undefined;
    else content.push({ ...row, content: row.content.with(a.index, b.cell).with(b.index, a.cell) });
  }
  const headed = hasHeaderColumn(table);
  const moved: RichTable = {
    ...table,
    attrs: { ...table.attrs, columns: columns.with(left, second).with(right, first) },
    content,
  };
  return left === 0 && headed ? withHeaderColumn(withHeaderColumn(moved, false), true) : moved;
}

/** Makes a row a heading, a line of figures, the name of a group, a subtotal or a total. */
export function setRowKind(table: RichTable, at: number, kind: RowKind, newId: NewId): RichTable {
  const row = table.content[at];
  if (row === undefined || row.attrs.kind === kind) return table;
  const headed = hasHeaderColumn(table) || kind === 'subtotal' || kind === 'total' || kind === 'group';
  const whole = kind === 'group' ? joined(row, table.attrs.columns.length) : parted(row, table, newId);
  const content = whole.map((cell, column) => asHeader(cell, kind === 'header' || (headed && column === 0)));
  return { ...table, content: table.content.with(at, { ...row, attrs: { ...row.attrs, kind }, content }) };
}

/** The heading of a group reaches over all columns and holds what its cells held. */
const joined = ({ content }: TableRow, columns: number): RichCell[] => {
  const [first] = content;
  if (first === undefined) return [];
  return [
    {
      ...first,
      attrs: columns > 1 ? { ...first.attrs, colspan: columns } : first.attrs,
      content: content.flatMap((cell) => cell.content),
    },
  ];
};

function parted(row: TableRow, table: RichTable, newId: NewId): RichCell[] {
  if (row.attrs.kind !== 'group') return row.content;
  return row.content
    .flatMap((cell) => {
      const { colspan = 1, ...attrs } = cell.attrs;
      const rest = Array.from({ length: colspan - 1 }, () => emptyCell(false, newId));
      return [{ ...cell, attrs }, ...rest];
    })
    .slice(0, table.attrs.columns.length);
}

export const hasHeaderColumn = (table: RichTable): boolean => {
  const rows = table.content.filter(({ attrs }) => attrs.kind === 'body');
  return rows.length > 0 && rows.every((row) => isHeader(row.content[0]));
};

export const withHeaderColumn = (table: RichTable, on: boolean): RichTable => ({
  ...table,
  content: table.content.map((row) =>
    row.attrs.kind === 'body'
      ? { ...row, content: row.content.map((cell, at) => asHeader(cell, on && at === 0)) }
      : row,
  ),
});

export const withColumn = (table: RichTable, at: number, change: Partial<Column>): RichTable => ({
  ...table,
  attrs: {
    ...table.attrs,
    columns: table.attrs.columns.map((column, index) => (index === at ? { ...column, ...change } : column)),
  },
});

const isHeader = (cell: RichCell | undefined): boolean => cell?.type === 'tableHeader';

const asHeader = (cell: RichCell, header: boolean): RichCell => {
  const type = header ? 'tableHeader' : 'tableCell';
  return cell.type === type ? cell : { ...cell, type };
};

function withSpan(row: TableRow, index: number, by: number): TableRow {
  const cell = row.content[index];
  if (cell === undefined) return row;
  const { colspan = 1, ...attrs } = cell.attrs;
  const span = colspan + by;
  return {
    ...row,
    content: row.content.with(index, { ...cell, attrs: span > 1 ? { ...attrs, colspan: span } : attrs }),
  };
}
