import type { TableBlock } from '../../document/blocks.ts';
import type { Found, Rule } from '../check.ts';
import { cellText } from '../read/tableText.ts';

/** The one empty cell of a column that is otherwise filled. */
export const blankCell: Rule = {
  id: 'blank-cell',
  family: 'structure',
  label: 'Blank cell in a filled column',
  why: 'A blank does not say whether there is nothing or something was forgotten.',
  severity: 'should',
  source: 'House convention',
  over: 'paper',
  check: (paper) => paper.blocks.flatMap((block) => (block.kind === 'table' ? blanks(block) : [])),
};

function blanks(table: TableBlock): Found[] {
  const rows = table.body.filter((row) => row.kind === 'body' && row.cells.length === table.columns.length);
  if (rows.length < 3) return [];
  return table.columns.flatMap((column, at): Found[] => {
    if (column.align === 'number') return [];
    const empty = rows.filter((row) => {
      const cell = row.cells[at];
      return cell !== undefined && cellText(cell).trim() === '';
    });
    const [row] = empty;
    const cell = row?.cells[at];
    if (row === undefined || cell === undefined || empty.length > 1) return [];
    const first = row.cells[0];
    const name = first === undefined ? '' : (cellText(first).split('\n')[0] ?? '').slice(0, 60);
    const head = table.head.at(-1)?.cells[at];
    const heading = head === undefined ? 'this column' : `“${cellText(head)}”`;
    // The row's own name is its first cell; a blank there has no name to give.
    return [
      {
        block: cell.id,
        number: table.number ?? null,
        quote: name,
        message: `“${name}” has nothing under ${heading}; the other ${rows.length - 1} rows do. Fill it in, or write “none”.`,
      },
    ];
  });
}
