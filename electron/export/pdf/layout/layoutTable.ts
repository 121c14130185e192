import type { TableBlock } from '../../../../shared/document/blocks.ts';
import type { Box } from '../boxes/box.ts';
import { RowBox, type RowCell } from '../boxes/rowBox.ts';
import { StackBox, type Layer } from '../boxes/stackBox.ts';
import { TableBox, type TableLine } from '../boxes/tableBox.ts';
import { StructureElement } from '../file/structureElement.ts';
import type { LaidBlock, LayoutContext } from './block.ts';
import { contentBox } from './content.ts';
import { continuedBox, tableCaption } from './tableCaption.ts';
import { TableHeaders } from './tableHeaders.ts';
import { measureRow, type MeasuredCell, type MeasuredRow } from './tableMeasure.ts';
import { shapeTable, type TableShape } from './tableShape.ts';

/** A table with its caption and notes. Goes over pages between rows; a row of more than a quarter of a page goes on inside. */
export function layoutTable(block: TableBlock, context: LayoutContext): LaidBlock {
  const { theme, palette, text } = context;
  const { space, hang } = theme;
  const head = block.head.map((row) => measureRow(row, block, context));
  const body = block.body.map((row) => measureRow(row, block, context));
  const shape = shapeTable(block, [...head, ...body], context);
  const width = shape.widths.reduce((sum, column) => sum + column, 0);
  const headers = new TableHeaders(block, context.headerName);
  const headBoxes = head.map((row, at) => rowBox(row, shape, headers, context, at === 0));
  const lines = body.map((row, at): TableLine => {
    const { kind } = row.row;
    return {
      box: rowBox(row, shape, headers, context, at === 0 && head.length === 0),
      keepNext: kind === 'group' || kind === 'header',
      keepPrevious: kind === 'total' || kind === 'subtotal',
    };
  });
  const repeats = headBoxes.reduce((sum, { height }) => sum + height, 0) < context.pageHeight * 0.4;
  const table = {
    element: new StructureElement('Table'),
    headElement: new StructureElement('THead'),
    bodyElement: new StructureElement('TBody'),
    anchor: block.id,
    caption: tableCaption(block, shape, width, context),
    continued: continuedBox(block, width, context),
    captionGap: space.caption,
    head: repeats ? headBoxes : [],
    together: context.pageHeight * 0.4,
  };
  const rows = repeats
    ? lines
    : [...headBoxes.map((box) => ({ box, keepNext: true, keepPrevious: false })), ...lines];
  const x = shape.inset ? hang : 0;
  const layers: Layer[] = [{ box: new TableBox(table, rows), gap: 0, x, keep: block.notes.length > 0 }];
  block.notes.forEach((note, at) => {
    const look = { element: new StructureElement('P'), colour: palette.muted };
    const box: Box = text.box(text.set(note, look), theme.type.small, theme.measure, look);
    layers.push({ box, gap: at === 0 ? space.caption : space.caption / 3, x, keep: false });
  });
  return {
    box: new StackBox(layers),
    above: space.block,
    below: space.block,
    keep: false,
    landscape: shape.landscape,
  };
}

function rowBox(
  measured: MeasuredRow,
  shape: TableShape,
  headers: TableHeaders,
  context: LayoutContext,
  first: boolean,
): Box {
  const { theme, palette } = context;
  const { rule } = theme;
  const { row } = measured;
  const elements = headers.elementsOf(measured);
  let cells = measured.cells.map((cell, at) => rowCell(cell, elements[at]!, shape, context));
  const isHead = row.kind === 'header';
  if (isHead) cells = standOnFoot(cells);
  const strong = { thickness: rule.thin, colour: palette.ruleStrong };
  const above =
    first && !isHead
      ? strong
      : row.kind === 'total'
        ? { thickness: rule.thick, colour: palette.ink }
        : row.kind === 'subtotal'
          ? strong
          : undefined;
  const below = isHead
    ? { thickness: rule.thin, colour: palette.accent }
    : row.kind === 'total'
      ? strong
      : { thickness: rule.hair, colour: palette.rule };
  const shared = {
    element: new StructureElement('TR'),
    anchor: row.id,
    background: isHead ? palette.tint : row.kind === 'group' ? palette.pale : undefined,
    width: shape.widths.reduce((sum, width) => sum + width, 0),
    above,
    below,
    together: context.pageHeight * 0.25,
  };
  return new RowBox(shared, cells);
}

function rowCell(
  { cell, column, span, look, text }: MeasuredCell,
  element: StructureElement,
  { type, widths }: TableShape,
  context: LayoutContext,
): RowCell {
  const { theme, palette } = context;
  const { cellAcross, cellAbove, cellBelow } = theme.space;
  let x = 0;
  for (let at = 0; at < column; at++) x += widths[at] ?? 0;
  let width = 0;
  for (let at = column; at < column + span; at++) width += widths[at] ?? 0;
  const inner = width - 2 * cellAcross;
  const child = text
    ? context.text.box(text, type, inner, look)
    : contentBox(cell.blocks, context, { type, width: inner, bare: true, ...look });
  return {
    x,
    width,
    background: cell.tone && palette.tones[cell.tone],
    element,
    padding: { above: cellAbove, below: cellBelow, left: cellAcross },
    child,
    anchor: undefined,
  };
}

/** Header cells of few lines stand on the line that the longest one ends at. */
function standOnFoot(cells: readonly RowCell[]): RowCell[] {
  const tallest = Math.max(0, ...cells.map(({ child }) => child?.height ?? 0));
  return cells.map((cell) => ({
    ...cell,
    padding: { ...cell.padding, above: cell.padding.above + tallest - (cell.child?.height ?? tallest) },
  }));
}
