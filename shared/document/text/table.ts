import type { TableBlock, TableRow } from '../blocks.ts';
import { columnHeads } from '../tableHeads.ts';
import { contentLines } from './content.ts';
import { inlineWords } from './inline.ts';
import { indented, wrap } from './wrap.ts';

/**
 * A table row by row, each value after the heading of its column: a listener cannot look up to the head, and aligned
 * columns fall apart in e-mail. Rows are counted, so that one knows how far it goes; empty cells say so.
 */
export function tableLines(table: TableBlock, width: number): string[] {
  const { head, body } = table;
  const heads = columnHeads(table);
  const counted = body.filter((row) => row.kind !== 'group');
  const number = table.number === undefined ? '' : `${table.number}  `;
  const title = table.caption ?? 'Table';
  const unit = table.unit === undefined ? '' : ` Amounts in ${table.unit}.`;
  const size = `${count(counted.length, 'row')}, ${count(table.columns.length, 'column')}.`;
  return [
    ...wrap(`${title}${/[.:]$/.test(title) ? '' : '.'}${unit} ${size}`, width, number),
    ...(table.summary === undefined ? [] : wrap(table.summary, width)),
    ...(head.length === 0
      ? []
      : wrap(`Columns: ${heads.map((each, index) => each || `column ${index + 1}`).join('; ')}.`, width)),
    ...body.flatMap((row) => ['', ...rowLines(row, heads, counted, width)]),
    '',
    'End of table.',
    ...table.notes.flatMap((note) => wrap(inlineWords(note), width)),
  ];
}

const count = (number: number, thing: string) => `${number} ${thing}${number === 1 ? '' : 's'}`;

const kinds = { body: '', header: '', group: '', subtotal: ', subtotal', total: ', total' } as const;

function rowLines(
  row: TableRow,
  heads: readonly string[],
  counted: readonly TableRow[],
  width: number,
): string[] {
  if (row.kind === 'group') {
    const words = row.cells.flatMap((cell) => contentLines(cell.blocks, Number.POSITIVE_INFINITY)).join(' ');
    return wrap(`Group: ${words}`, width);
  }
  let column = 0;
  const values = row.cells.map((cell) => {
    const covered = heads.slice(column, column + (cell.span ?? 1)).filter((each) => each !== '');
    column += cell.span ?? 1;
    return { head: covered.join(' and '), cell };
  });
  const lines = values.flatMap(({ head, cell }) => {
    const lead = head === '' ? '' : `${head}: `;
    const [first, ...more] = cell.blocks;
    if (first === undefined) return wrap(`${lead}empty`, width - 2);
    if (first.kind === 'paragraph' && more.length === 0)
      return wrap(lead + inlineWords(first.text), width - 2);
    return [...(lead === '' ? [] : [lead.trimEnd()]), ...indented(contentLines(cell.blocks, width - 4))];
  });
  const place = `Row ${counted.indexOf(row) + 1} of ${counted.length}${kinds[row.kind]}.`;
  return [place, ...indented(lines)];
}
