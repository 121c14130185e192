import { measureArial } from '../../../shared/charts/measureArial.ts';
import type { TableBlock, TableCell, TableRow } from '../../../shared/document/blocks.ts';
import { blockText } from '../../../shared/document/walk.ts';
import type { Theme } from '../../../shared/document/themes.ts';
import { type ColumnNeed, fitColumns, squeezeColumns } from '../columnWidths.ts';
import { columnWidth } from './page.ts';
import { type StyleId, cellStyles } from './styles.ts';

export interface TableShape {
  readonly style: StyleId;
  /** Of the type, in points. */
  readonly size: number;
  /** Points. */
  readonly widths: readonly number[];
  /** It needs a page that is turned. */
  readonly turned: boolean;
  /** Starts at the text, not in the margin for numbers. */
  readonly inset: boolean;
}

/** Columns that leave the margin for numbers to the text. */
const mostInset = 5;

/**
 * Type and widths in which no word breaks: the largest type on an upright page, else on a turned one, else the smallest with broken
 * words.
 */
export function shapeTable(table: TableBlock, theme: Theme): TableShape {
  const steps = theme.cellSteps.map(({ size }, at) => ({ size, style: cellStyles[at] ?? 'Cell' }));
  const [usual, least] = [steps[0], steps.at(-1)];
  if (usual === undefined || least === undefined) throw new Error('the theme has no type for cells');
  const full = columnWidth(theme);
  const compact = compactWidths(table, usual.size, theme);
  if (compact.reduce((sum, width) => sum + width, 0) <= (full - theme.hang) * compactShare)
    return { ...usual, widths: compact, turned: false, inset: true };
  const attempts = [
    ...(table.columns.length <= mostInset
      ? [{ step: usual, room: full - theme.hang, turned: false, inset: true }]
      : []),
    ...steps.map((step) => ({ step, room: full, turned: false, inset: false })),
    ...steps.map((step) => ({ step, room: columnWidth(theme, true), turned: true, inset: false })),
  ];
  for (const { step, room, turned, inset } of attempts) {
    const widths = fitColumns(columnNeeds(table, step.size, theme), room);
    if (widths !== undefined) return { ...step, widths, turned, inset };
  }
  const widths = squeezeColumns(columnNeeds(table, least.size, theme), columnWidth(theme, true));
  return { ...least, widths, turned: true, inset: false };
}

/** A table that needs no more than this share of the column is set no wider: the eye stays on the row. */
const compactShare = 0.66;

const isStrong = ({ kind }: TableRow, { header }: TableCell): boolean =>
  kind !== 'body' || header === 'column';

/** Room at both sides of a cell, and a little for faces that are not quite Arial. */
const padding = (theme: Theme): number => 2 * theme.space.cellAcross + 1;

function columnNeeds(table: TableBlock, size: number, theme: Theme): ColumnNeed[] {
  const total = table.columns.reduce((sum, { width }) => sum + width, 0) || 1;
  const needs = table.columns.map(({ width }) => ({
    share: Math.max(width / total, 0.001),
    least: padding(theme) + size,
  }));
  for (const { row, cell, column } of cellsOf(table)) {
    const covered = needs.slice(column, column + (cell.span ?? 1));
    const longest = Math.max(
      0,
      ...cell.blocks.flatMap((block) =>
        blockText(block)
          .split(/\s+|(?<=[-/])/)
          .map((word) => measureArial(word, size, isStrong(row, cell))),
      ),
    );
    const lists = cell.blocks.some(({ kind }) => kind === 'list') ? size * 1.4 : 0;
    const missing = longest + lists + padding(theme) - covered.reduce((sum, { least }) => sum + least, 0);
    for (const need of covered) if (missing > 0) need.least += missing / covered.length;
  }
  return needs;
}

/** Each column as wide as its longest cell on one line. */
function compactWidths(table: TableBlock, size: number, theme: Theme): number[] {
  const naturals = table.columns.map(() => size);
  for (const { row, cell, column } of cellsOf(table)) {
    if ((cell.span ?? 1) > 1) continue;
    const only = cell.blocks.length > 1 || cell.blocks[0]?.kind === 'list' ? Infinity : 0;
    const width = Math.max(
      only,
      ...cell.blocks.map((block) => measureArial(blockText(block), size, isStrong(row, cell))),
    );
    naturals[column] = Math.max(naturals[column] ?? 0, width);
  }
  return naturals.map((natural) => natural + padding(theme) + theme.space.gutter * 1.5);
}

function* cellsOf(table: TableBlock): Generator<{ row: TableRow; cell: TableCell; column: number }> {
  for (const row of [...table.head, ...table.body]) {
    let column = 0;
    for (const cell of row.cells) {
      yield { row, cell, column };
      column += cell.span ?? 1;
    }
  }
}
