import type { CellContent, TableBlock, TableCell, TableRow } from '../../../../shared/document/blocks.ts';
import { longestUnit, naturalWidth, type SetText } from '../type/setText.ts';
import type { LayoutContext } from './block.ts';
import type { Look } from './textLayout.ts';

/** A cell with the columns it covers and its text set, if it is a single paragraph without a number. */
export interface MeasuredCell {
  readonly cell: TableCell;
  readonly column: number;
  readonly span: number;
  readonly look: Look;
  readonly text: SetText | undefined;
  /** Longest word, and the whole on one line, in em; infinite where it has several paragraphs. */
  readonly longest: number;
  readonly natural: number;
}

export interface MeasuredRow {
  readonly row: TableRow;
  readonly cells: readonly MeasuredCell[];
}

/** Sets the text of a row’s cells and measures how wide, in em, they must be and would like to be. */
export function measureRow(row: TableRow, table: TableBlock, context: LayoutContext): MeasuredRow {
  let column = 0;
  const cells = row.cells.map((cell): MeasuredCell => {
    const span = cell.span ?? 1;
    const align = span > 1 && row.kind !== 'header' ? 'start' : (table.columns[column]?.align ?? 'start');
    const look: Look = {
      align: span > 1 && row.kind === 'header' ? 'centre' : align === 'number' ? 'end' : align,
      tabular: align === 'number' && row.kind !== 'header',
      // The names of rows are quiet: set strong, a column of sentences shouts.
      strong:
        row.kind !== 'body' ||
        cell.header === 'column' ||
        (cell.header !== undefined && table.head.length === 0),
    };
    const [only] = cell.blocks;
    const text =
      cell.blocks.length === 1 &&
      only?.kind === 'paragraph' &&
      only.number === undefined &&
      only.style === undefined
        ? context.text.set(only.text, look)
        : undefined;
    const longest = text
      ? longestUnit(text, 1)
      : Math.max(0, ...cell.blocks.map((block) => longestIn(block, look, context)));
    const natural = text ? naturalWidth(text, 1) : cell.blocks.length === 0 ? 0 : Infinity;
    const measured = { cell, column, span, look, text, longest, natural };
    column += span;
    return measured;
  });
  return { row, cells };
}

function longestIn(block: CellContent, look: Look, context: LayoutContext): number {
  if (block.kind === 'paragraph') return longestUnit(context.text.set(block.text, look), 1);
  const inner = block.items.flatMap(({ blocks }) => blocks.map((item) => longestIn(item, look, context)));
  const labels = block.items.map(({ label }) => longestUnit(context.text.words(label), 1));
  return Math.max(0, ...inner) + Math.max(1.8, ...labels.map((width) => width + 0.5));
}
