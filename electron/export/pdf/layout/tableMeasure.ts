import type { CellContent, TableBlock, TableCell, TableRow } from '../../../../shared/document/blocks.ts';
import type { TypeSize } from '../../../../shared/document/themes.ts';
import { longestUnit, type SetText } from '../type/setText.ts';
import type { LayoutContext } from './block.ts';
import { fitColumns, squeezeColumns } from './columnWidths.ts';
import type { Look } from './textLayout.ts';

/** A cell with the columns it covers and its text set, if it is a single paragraph without a number. */
export interface MeasuredCell {
  readonly cell: TableCell;
  readonly column: number;
  readonly span: number;
  readonly look: Look;
  readonly text: SetText | undefined;
  /** Longest word in em. */
  readonly longest: number;
}

export interface MeasuredRow {
  readonly row: TableRow;
  readonly cells: readonly MeasuredCell[];
}

/** Geometry of the whole table. */
export interface TableShape {
  readonly type: TypeSize;
  readonly widths: readonly number[];
  readonly landscape: boolean;
  /** Starts at the text, not in the margin for numbers. */
  readonly inset: boolean;
}

/** Words longer than this (about 26 letters) may break before the type is made smaller or the page is turned for them. */
const longWord = 12;

export function measureRow(row: TableRow, table: TableBlock, context: LayoutContext): MeasuredRow {
  let column = 0;
  const cells = row.cells.map((cell): MeasuredCell => {
    const span = cell.span ?? 1;
    const align = span > 1 && row.kind !== 'header' ? 'start' : (table.columns[column]?.align ?? 'start');
    const look: Look = {
      align: span > 1 && row.kind === 'header' ? 'centre' : align === 'number' ? 'end' : align,
      tabular: align === 'number',
      strong: row.kind !== 'body' || cell.header !== undefined,
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
    const measured = { cell, column, span, look, text, longest };
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

/**
 * Finds type size and widths: the largest type in which no word breaks on a portrait page; else the largest in which only very long
 * ones do; else the same on a turned page; else the smallest, with broken words.
 */
export function shapeTable(
  table: TableBlock,
  rows: readonly MeasuredRow[],
  context: LayoutContext,
): TableShape {
  const { theme, fullWidth, landscapeWidth } = context;
  const sizes = theme.cellSteps;
  const least = sizes.at(-1)!;
  const inset = fullWidth - theme.hang;
  const needs = (type: TypeSize, longest: number) =>
    columnNeeds(table, rows, type, longest, theme.space.cellAcross * 2);
  const attempts = [
    { width: inset, longest: Infinity, landscape: false, inset: true, sizes: sizes.slice(0, 1) },
    { width: fullWidth, longest: Infinity, landscape: false, inset: false, sizes },
    { width: fullWidth, longest: longWord, landscape: false, inset: false, sizes },
    { width: landscapeWidth, longest: Infinity, landscape: true, inset: false, sizes },
    { width: landscapeWidth, longest: longWord, landscape: true, inset: false, sizes },
  ];
  for (const attempt of attempts) {
    if (attempt.inset && table.columns.length > 5) continue;
    for (const type of attempt.sizes) {
      const widths = fitColumns(needs(type, attempt.longest), attempt.width);
      if (widths) return { type, widths, landscape: attempt.landscape, inset: attempt.inset };
    }
  }
  return {
    type: least,
    widths: squeezeColumns(needs(least, longWord), landscapeWidth),
    landscape: true,
    inset: false,
  };
}

function columnNeeds(
  table: TableBlock,
  rows: readonly MeasuredRow[],
  { size }: TypeSize,
  longest: number,
  padding: number,
): { share: number; least: number }[] {
  const total = table.columns.reduce((sum, { width }) => sum + width, 0) || 1;
  const needs = table.columns.map(({ width }) => ({
    share: Math.max(width / total, 0.001),
    least: padding + size,
  }));
  for (const { cells } of rows) {
    for (const { column, span, longest: word } of cells) {
      const wanted = Math.min(word, longest) * size + padding + 0.1;
      const covered = needs.slice(column, column + span);
      const given = covered.reduce((sum, { least }) => sum + least, 0);
      for (const need of covered) if (wanted > given) need.least += (wanted - given) / covered.length;
    }
  }
  return needs;
}
