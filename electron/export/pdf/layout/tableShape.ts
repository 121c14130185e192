import type { TableBlock } from '../../../../shared/document/blocks.ts';
import type { TypeSize } from '../../../../shared/document/themes.ts';
import type { LayoutContext } from './block.ts';
import { fitColumns, squeezeColumns, type ColumnNeed } from '../../columnWidths.ts';
import type { MeasuredRow } from './tableMeasure.ts';

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

/** A table whose rows fit on lines shorter than this share of the column is set no wider than it must be: the eye stays on the row. */
const compactShare = 0.66;
/** A column that takes up to this share of the width does not wrap, if that costs no other column more than a fifth. */
const shortShare = 0.24;
const leastOfOthers = 0.8;
/** Headers up to this many em stand on one line if the rest allows it. */
const shortHeader = 9;

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
  const compact = compactWidths(table, rows, sizes[0]!, context);
  if (compact && compact.reduce((sum, width) => sum + width, 0) <= inset * compactShare) {
    return { type: sizes[0]!, widths: compact, landscape: false, inset: true };
  }
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
      const columns = needs(type, attempt.longest);
      const widths = fitColumns(columns, attempt.width);
      if (widths) {
        const calm = withoutShortWraps(columns, widths, rows, type, attempt.width, context);
        return { type, widths: calm, landscape: attempt.landscape, inset: attempt.inset };
      }
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
): ColumnNeed[] {
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

/** Widest content of each column on one line, in em; header cells may take two lines. */
function naturalColumns(columns: number, rows: readonly MeasuredRow[]): number[] {
  const naturals = Array.from({ length: columns }, () => 0);
  for (const { row, cells } of rows) {
    for (const { column, span, natural, longest } of cells) {
      if (span > 1) continue;
      const wanted =
        row.kind === 'header' && natural > shortHeader ? Math.max(longest, natural * 0.6) : natural;
      naturals[column] = Math.max(naturals[column] ?? 0, wanted);
    }
  }
  return naturals;
}

/** Each column as wide as its content, columns of numbers alike; undefined where a cell holds more than one paragraph. */
function compactWidths(
  table: TableBlock,
  rows: readonly MeasuredRow[],
  { size }: TypeSize,
  { theme }: LayoutContext,
): number[] | undefined {
  const naturals = naturalColumns(table.columns.length, rows);
  if (!naturals.every(Number.isFinite)) return undefined;
  const widest = Math.max(0, ...naturals.filter((_, at) => table.columns[at]?.align === 'number'));
  const air = theme.space.cellAcross * 2 + theme.space.gutter * 1.5;
  return naturals.map(
    (natural, at) => (table.columns[at]?.align === 'number' ? widest : natural) * size + air,
  );
}

/** Gives columns of short text what they need to stay on one line. */
function withoutShortWraps(
  columns: readonly ColumnNeed[],
  widths: readonly number[],
  rows: readonly MeasuredRow[],
  { size }: TypeSize,
  width: number,
  { theme }: LayoutContext,
): readonly number[] {
  const naturals = naturalColumns(columns.length, rows);
  const short = naturals.map((natural) => natural * size + theme.space.cellAcross * 2 + 0.1);
  const isShort = (at: number) => short[at]! <= width * shortShare;
  const raised = columns.map(({ share, least }, at) => ({
    share,
    least: isShort(at) ? Math.max(least, short[at]!) : least,
  }));
  const calm = fitColumns(raised, width);
  const costly = calm?.some((given, at) => !isShort(at) && given < (widths[at] ?? 0) * leastOfOthers) ?? true;
  return costly || !calm ? widths : calm;
}
