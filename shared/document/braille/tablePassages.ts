import type { TableBlock, TableCell, TableRow } from '../blocks.ts';
import { columnHeads } from '../tableHeads.ts';
import { contentLines } from '../text/content.ts';
import { inlineWords } from '../text/inline.ts';
import { type Passage, listed, passage } from './passage.ts';

/**
 * A table as labelled values: 40 cells hold no columns of words. Each row's name begins its line, its values stand below it, each after
 * the heading of its column.
 */
export function tablePassages(table: TableBlock): Passage[] {
  const heads = columnHeads(table);
  const counted = table.body.filter(({ kind }) => kind !== 'group');
  const number = table.number === undefined ? '' : `${table.number} `;
  const title = table.caption ?? 'Table';
  const unit = table.unit === undefined ? '' : ` Amounts in ${table.unit}.`;
  return [
    passage(`${number}${title}${/[.:]$/.test(title) ? '' : '.'}${unit}`, { gap: true, keep: true }),
    passage(table.summary ?? ''),
    ...table.body.flatMap((row) =>
      rowPassages(row, heads, `Row ${counted.indexOf(row) + 1} of ${counted.length}`),
    ),
    ...table.notes.map((note) => passage(inlineWords(note))),
  ];
}

function rowPassages(row: TableRow, heads: readonly string[], place: string): Passage[] {
  const [first, ...rest] = row.cells;
  const isNamed =
    first !== undefined && first.blocks.length > 0 && (first.header !== undefined || row.kind !== 'body');
  const name = isNamed ? linesOf(first).join(' ') : place;
  let column = isNamed ? (first.span ?? 1) : 0;
  const values = (isNamed ? rest : row.cells).flatMap((cell) => {
    const covered = heads.slice(column, column + (cell.span ?? 1)).filter((head) => head !== '');
    column += cell.span ?? 1;
    if (row.kind === 'group' && cell.blocks.length === 0) return [];
    const lead = covered.length === 0 ? '' : `${covered.join(' and ')}: `;
    const [line = 'empty', ...more] = linesOf(cell);
    const at = listed(1);
    return [
      passage(`${lead}${line}`, { ids: [cell.id], ...at }),
      ...more.map((words) => passage(words, { first: at.rest, rest: at.rest })),
    ];
  });
  const isGroup = row.kind === 'group';
  return [
    passage(name, {
      ids: [row.id],
      ...listed(0),
      ...(isGroup ? { gap: true } : {}),
      ...(values.length > 0 || isGroup ? { keep: true } : {}),
    }),
    ...values,
  ];
}

const linesOf = ({ blocks }: TableCell): string[] =>
  contentLines(blocks, Number.POSITIVE_INFINITY)
    .map((line) => line.trim())
    .filter((line) => line !== '');
