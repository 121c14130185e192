import type { TableBlock, TableCell, TableRow } from '../../document/blocks.ts';
import { formatPence, groupThousands, type MoneyUnit } from '../../money.ts';
import { digitsOf, numbersIn, type ReadNumber } from './numbers.ts';
import { isBlankCell, numberInCell } from './numbersInCell.ts';
import { columnKind, financialYearIn, isAdditive, isPeriod, unitIn } from './numericTableHeadings.ts';
import { cellText } from './tableText.ts';

/** A table read as figures. Columns and cells stand by their position, so that a spanned row has holes. */
export interface NumericTable {
  readonly block: TableBlock;
  /** As it is called in a sentence: "table 6", or its caption in quotation marks. */
  readonly name: string;
  /** Unit that the table states for all its money; null where each cell says its own. */
  readonly unit: MoneyUnit | null;
  readonly columns: readonly NumericColumn[];
  readonly rows: readonly NumericRow[];
}

export interface NumericColumn {
  readonly at: number;
  readonly heading: string;
  readonly kind: 'money' | 'percent' | 'plain' | 'text';
  /** Unit of the figures in it: its own heading's, else the table's. */
  readonly unit: MoneyUnit | null;
  /** Headed "Total". */
  readonly total: boolean;
  /** "2016/17" where the heading names a financial year. */
  readonly year: string | null;
  /** A year, quarter, month … : figures of such columns add up across. */
  readonly period: boolean;
  /** Whether figures below each other may be added: not rates, averages, percentages. */
  readonly additive: boolean;
}

export interface NumericRow {
  readonly row: TableRow;
  readonly label: string;
  readonly kind: 'body' | 'group' | 'subtotal' | 'total';
  readonly cells: readonly NumericCell[];
}

export interface NumericCell {
  /** Id of the paragraph in the cell, or of the cell where it is empty: what findings name. */
  readonly id: string;
  readonly text: string;
  readonly blank: boolean;
  readonly number: ReadNumber | null;
  /** Exact whole size: pence in money columns, thousandths elsewhere. Nought where there is no number. */
  readonly size: number;
  /** Size of the last digit shown. */
  readonly step: number;
}

const emptyCell: NumericCell = { id: '', text: '', blank: true, number: null, size: 0, step: 0 };
const known = new WeakMap<TableBlock, NumericTable | null>();

/** Reads a table; null where no cell has a digit. Read once per block. */
export function numericTable(block: TableBlock): NumericTable | null {
  const before = known.get(block);
  if (before !== undefined) return before;
  const table = read(block);
  known.set(block, table);
  return table;
}

function read(block: TableBlock): NumericTable | null {
  const texts = block.body.map((row) => spread(row).map((cell) => (cell === null ? '' : cellText(cell))));
  if (!texts.some((row) => row.some((text) => /\d/.test(text)))) return null;
  const unit = unitIn(`${block.unit ?? ''} ${block.caption ?? ''}`);
  const columns = block.columns.map((_, at): NumericColumn => {
    const heading = headingOf(block, at);
    const own = unitIn(heading) ?? unit;
    const kind = columnKind(
      heading,
      block.body.flatMap((row, r) => (row.kind === 'group' ? [] : [texts[r]?.[at] ?? ''])),
      own !== null,
      at,
      block.columns[at]?.align === 'number',
    );
    return {
      at,
      heading,
      kind,
      unit: own,
      total: /\btotals?\b/i.test(heading) && !/\btotals? (?:time|pages)/i.test(heading),
      year: financialYearIn(heading),
      period: isPeriod(heading),
      additive: isAdditive(heading) && kind !== 'percent' && kind !== 'text',
    };
  });
  const rows = block.body.map((row, r): NumericRow => {
    const spreadOut = spread(row);
    const cells = columns.map((column) =>
      cellOf(spreadOut[column.at] ?? null, texts[r]?.[column.at] ?? '', column),
    );
    const label =
      columns
        .filter((each) => each.kind === 'text')
        .map((each) => cells[each.at]?.text ?? '')
        .find((text) => text !== '') ?? '';
    return { row, label, kind: rowKind(row, label), cells };
  });
  return { block, name: nameOf(block), unit, columns, rows };
}

/** The cell that begins at each column; null under a span. */
function spread(row: TableRow): (TableCell | null)[] {
  return row.cells.flatMap((cell) => [cell, ...Array.from({ length: (cell.span ?? 1) - 1 }, () => null)]);
}

function headingOf(block: TableBlock, at: number): string {
  return block.head
    .map((row) => {
      const cells = row.cells.flatMap((cell) => Array.from({ length: cell.span ?? 1 }, () => cell));
      const cell = cells[at];
      return cell === undefined ? '' : cellText(cell);
    })
    .filter((each) => each !== '')
    .join(' ');
}

const totalLabel = /^(?:grand |overall |sub-?)?totals?\b|\btotals?$/i;

function rowKind(row: TableRow, label: string): NumericRow['kind'] {
  if (row.kind === 'group' || row.kind === 'subtotal' || row.kind === 'total') return row.kind;
  if (!totalLabel.test(label) || /\byears?\b.*\d/i.test(label)) return 'body';
  return /^(?:grand |overall )?totals?(?: cost| costs| spend| expenditure)?$/i.test(label)
    ? 'total'
    : 'subtotal';
}

const pencePer: Readonly<Record<MoneyUnit, number>> = { '£': 100, '£000': 100_000, '£m': 100_000_000 };

function cellOf(cell: TableCell | null, text: string, column: NumericColumn): NumericCell {
  if (cell === null) return emptyCell;
  const id = cell.blocks[0]?.id ?? cell.id;
  if (column.kind === 'text') return { id, text, blank: isBlankCell(text), number: null, size: 0, step: 0 };
  const printed = numberInCell(text) ?? onlyMoney(text);
  const sensible = printed !== null && Math.abs(scaled(printed, sizeOfOne(printed, column))) <= 1e14;
  const number = sensible ? printed : null;
  const per = number === null ? 0 : sizeOfOne(number, column);
  const size = number === null ? 0 : Math.round(scaled(number, per));
  return {
    id,
    text,
    blank: isBlankCell(text),
    number,
    size,
    step: number === null ? 0 : scaled({ digits: 1, decimals: number.decimals }, per),
  };
}

/** "£36,000 (half a post), see note 2": a cell of words with a single amount. */
function onlyMoney(text: string): ReadNumber | null {
  const amounts = numbersIn(text).filter((each) => each.kind === 'money');
  return amounts.length === 1 &&
    text.trim().startsWith('£') &&
    !/\bper\b|\ba (?:day|week|month|year)\b/i.test(text)
    ? (amounts[0] ?? null)
    : null;
}

const sizeOfOne = (number: ReadNumber, column: NumericColumn): number =>
  column.kind !== 'money' ? 1000 : number.kind === 'money' ? 100 : pencePer[column.unit ?? '£'];

const scaled = ({ digits, decimals }: { digits: number; decimals: number }, per: number): number =>
  decimals >= 0 ? (digits * per) / 10 ** decimals : digits * per * 10 ** -decimals;

const nameOf = (block: TableBlock): string => {
  const numbered = /^table \d+/i.exec(block.caption ?? '')?.[0];
  if (numbered !== undefined) return numbered.replace(/^t/i, 't');
  return block.caption === undefined ? 'the table' : `the table “${block.caption}”`;
};

/** Words a size as the column would print it: "325", "122,102", "£784,200", "187.5". */
export function showSize(size: number, column: NumericColumn): string {
  if (column.kind === 'money')
    return column.unit === null
      ? formatPence(size, { unit: '£' })
      : formatPence(size, { unit: column.unit, place: 'cell' });
  const { digits } = digitsOf(String(Math.abs(size)), '', undefined, false);
  const whole = groupThousands(String(Math.trunc(digits / 1000)));
  const rest = String(digits % 1000)
    .padStart(3, '0')
    .replace(/0+$/, '');
  return `${size < 0 ? '\u2212' : ''}${whole}${rest === '' ? '' : `.${rest}`}${column.kind === 'percent' ? '%' : ''}`;
}
