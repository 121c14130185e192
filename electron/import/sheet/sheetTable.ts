import type { RichCell, RichNode, RichTable } from '../../../shared/entities/richText.ts';

/** More columns than a page can show, even turned. */
export const mostColumns = 40;
/** More rows than anybody reads on paper. */
export const mostRows = 2000;

/** A sheet as words, row by row; rows may have different lengths. */
export interface SheetWords {
  readonly name: string | null;
  readonly rows: readonly (readonly string[])[];
}

/** Without the empty rows and columns around what is written. */
export function trimmed({ name, rows }: SheetWords): SheetWords {
  const filled = rows.filter((row) => row.some((cell) => cell !== ''));
  const columns = Math.max(0, ...filled.map((row) => row.findLastIndex((cell) => cell !== '') + 1));
  const first = Math.min(...filled.map((row) => row.findIndex((cell) => cell !== '')));
  return {
    name,
    rows: filled.map((row) => Array.from({ length: columns - first }, (_, at) => row[first + at] ?? '')),
  };
}

/** A heading, where the sheet has a name, and its table: the first row heads the columns. */
export function sheetBlocks({ name, rows }: SheetWords, id: string): RichNode[] {
  const [head = [], ...body] = rows;
  const heading: RichNode[] =
    name === null
      ? []
      : [{ type: 'heading', attrs: { id: `${id}-h`, level: 3 }, content: [{ type: 'text', text: name }] }];
  const row = (cells: readonly string[], index: number): RichTable['content'][number] => ({
    type: 'tableRow',
    attrs: { id: `${id}-${index}`, kind: index === 0 ? 'header' : 'body' },
    content: cells.map((words, column): RichCell => {
      const cellId = `${id}-${index}-${column}`;
      return {
        type: index === 0 ? 'tableHeader' : 'tableCell',
        attrs: { id: cellId },
        content:
          words === ''
            ? []
            : [{ type: 'paragraph', attrs: { id: `${cellId}-p` }, content: [{ type: 'text', text: words }] }],
      };
    }),
  });
  const table: RichTable = {
    type: 'table',
    attrs: {
      id,
      columns: head.map((_, column) => {
        const words = body.map((cells) => cells[column] ?? '').filter((cell) => cell !== '');
        const longest = Math.max(4, ...rows.map((cells) => (cells[column] ?? '').length));
        const isNumber =
          words.length > 0 && words.every((cell) => /^[-–(£]?[\d,. ]*\d[\d,. ]*[%)]?$/u.test(cell));
        return { width: Math.min(longest, 40), align: isNumber ? ('number' as const) : ('start' as const) };
      }),
    },
    content: [row(head, 0), ...body.map((cells, index) => row(cells, index + 1))],
  };
  return [...heading, table];
}
