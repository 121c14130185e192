import type { RichCell, RichParagraph, RichTable } from '../../../shared/entities/richText.ts';
import { wordsIn } from './pastedWords.ts';
import type { Pasted, PastedElement } from './plainTree.ts';

export type CellContent = RichCell['content'];

interface PastedCell {
  readonly header: boolean;
  readonly strong: boolean;
  readonly span: number;
  readonly width: number | undefined;
  readonly words: string;
  readonly content: CellContent;
}

/**
 * A pasted table: its first row is the heading where the source says so, where it is all in bold, or where it holds words
 * over a table of figures. Cells that reached over rows are followed by empty ones; rows are filled up to one width.
 */
export function pastedTableNode(
  table: PastedElement,
  readCell: (cell: PastedElement) => CellContent,
  newId: () => string,
): RichTable | undefined {
  const grid = gridOf(table, readCell);
  const width = Math.max(0, ...grid.map((row) => row.reduce((sum, cell) => sum + cell.span, 0)));
  if (width === 0) return undefined;
  const full = grid.map((row) => [
    ...row,
    ...Array.from({ length: width - row.reduce((sum, cell) => sum + cell.span, 0) }, () => nothing),
  ]);
  const heads = headRows(table, full);
  const columns = columnsOf(full.slice(heads), full[0] ?? [], width);
  return {
    type: 'table',
    attrs: { id: newId(), columns },
    content: full.map((row, r) => ({
      type: 'tableRow',
      attrs: { id: newId(), kind: r < heads ? 'header' : 'body' },
      content: row.map((cell, c) => ({
        type: r < heads || (c === 0 && cell.words !== '' && width > 1) ? 'tableHeader' : 'tableCell',
        attrs: { id: newId(), ...(cell.span > 1 ? { colspan: cell.span } : {}) },
        content: r < heads ? cell.content.map(withoutStrong) : cell.content,
      })),
    })),
  };
}

const nothing: PastedCell = {
  header: false,
  strong: false,
  span: 1,
  width: undefined,
  words: '',
  content: [],
};

function gridOf(table: PastedElement, readCell: (cell: PastedElement) => CellContent): PastedCell[][] {
  /** How many rows more a column is covered from above, by column. */
  const covered: number[] = [];
  return rowsOf(table).map((row) => {
    const cells: PastedCell[] = [];
    let column = 0;
    const pass = (): void => {
      while ((covered[column] ?? 0) > 0) {
        covered[column] = (covered[column] ?? 0) - 1;
        cells.push(nothing);
        column += 1;
      }
    };
    for (const each of row.children) {
      if (typeof each === 'string' || (each.tag !== 'td' && each.tag !== 'th')) continue;
      pass();
      const span = countOf(each.attrs['colspan']);
      const words = wordsIn(each)
        .replaceAll(/[\s\u00a0]+/g, ' ')
        .trim();
      const content = readCell(each);
      cells.push({
        header: each.tag === 'th',
        strong: content.length > 0 && content.every(isStrong),
        span,
        width: Number.parseFloat(each.attrs['width'] ?? '') || undefined,
        words,
        content,
      });
      for (let at = column; at < column + span; at += 1) covered[at] = countOf(each.attrs['rowspan']) - 1;
      column += span;
    }
    pass();
    return cells;
  });
}

const rowsOf = (node: PastedElement): PastedElement[] =>
  node.children.flatMap((each: Pasted): PastedElement[] =>
    typeof each === 'string' || each.tag === 'table' ? [] : each.tag === 'tr' ? [each] : rowsOf(each),
  );

const countOf = (text: string | undefined): number =>
  Math.max(1, Math.min(50, Math.trunc(Number(text)) || 1));

function headRows(table: PastedElement, rows: readonly (readonly PastedCell[])[]): number {
  const head = table.children.find((each) => typeof each !== 'string' && each.tag === 'thead');
  const marked = head === undefined || typeof head === 'string' ? 0 : rowsOf(head).length;
  if (marked > 0) return Math.min(marked, rows.length);
  const [first, ...rest] = rows;
  if (first === undefined || rest.length === 0) return 0;
  const filled = first.filter(({ words }) => words !== '');
  const said =
    filled.length > 0 && (filled.every(({ header }) => header) || filled.every(({ strong }) => strong));
  const overFigures =
    filled.every(({ words }) => !isFigure(words)) &&
    rest.some((row) => row.some(({ words }) => isFigure(words)));
  return said || overFigures ? 1 : 0;
}

function columnsOf(
  body: readonly (readonly PastedCell[])[],
  first: readonly PastedCell[],
  width: number,
): RichTable['attrs']['columns'] {
  const widths = first.length === width ? first.map((cell) => cell.width) : [];
  const known = widths.length === width && widths.every((each) => each !== undefined);
  return Array.from({ length: width }, (_, column) => {
    const words = body.flatMap((row) => {
      const cell = row.length === width ? row[column] : undefined;
      return cell === undefined || cell.words === '' ? [] : [cell.words];
    });
    const figures = words.length > 0 && words.filter(isFigure).length > words.length / 2;
    return { width: known ? (widths[column] ?? 1) : 1, align: figures ? 'number' : 'start' };
  });
}

/** "1,234", "(12.5)", "£784k", "37%", "–": what stands at the right of a column. */
const isFigure = (words: string): boolean =>
  /^[([]?[-–−+£$€]*\s?\d[\d,.\s]*\s?(%|k|m|bn|days?|weeks?)?[)\]]?$/i.test(words) || /^[-–—]$/.test(words);

const isStrong = (node: CellContent[number]): boolean =>
  node.type === 'paragraph' &&
  (node.content ?? []).every(
    (each) =>
      each.type !== 'text' ||
      each.text.trim() === '' ||
      each.marks?.some(({ type }) => type === 'strong') === true,
  );

/** Headings are set strong by the house: marking them again would be heard as an emphasis. */
function withoutStrong(node: CellContent[number]): CellContent[number] {
  if (node.type !== 'paragraph' || node.content === undefined) return node;
  const content = node.content.map((each): NonNullable<RichParagraph['content']>[number] => {
    if (each.type !== 'text') return each;
    const { marks = [], ...text } = each;
    const kept = marks.filter(({ type }) => type !== 'strong');
    return kept.length === 0 ? text : { ...text, marks: kept };
  });
  return { ...node, content };
}
