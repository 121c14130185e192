import {
  AlignmentType,
  BorderStyle,
  type IBorderOptions,
  type Paragraph,
  StringValueElement,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  WidthType,
} from 'docx';
import type { TableBlock, TableCell as Cell, TableRow as Row } from '../../../shared/document/blocks.ts';
import { blockText } from '../../../shared/document/walk.ts';
import { contentParagraphs, labelRoom } from './content.ts';
import { clean, inlines, words } from './inline.ts';
import type { Pen } from './pen.ts';
import { colour, twips } from './styles.ts';
import { type TableShape, shapeTable } from './tableShape.ts';

/** A table with what stands above and below it; `turned` asks for a page on its side. */
export interface SetTable {
  readonly blocks: (Paragraph | Table)[];
  readonly turned: boolean;
}

export const noBorder: IBorderOptions = { style: BorderStyle.NONE, size: 0, color: 'auto' };
/** Word counts lines in eighths of a point. */
export const line = (points: number, hexadecimal: string): IBorderOptions => ({
  style: BorderStyle.SINGLE,
  size: Math.max(2, Math.round(points * 8)),
  color: colour(hexadecimal),
});

/** Caption, table with header rows that come again on each page, notes. `under` names a table without a caption for those who hear it. */
export function tableParagraphs(table: TableBlock, pen: Pen, under = ''): SetTable {
  const shape = shapeTable(table, pen.theme);
  const { space } = pen.theme;
  const left = shape.inset ? pen.theme.hang : 0;
  const indent = { left: twips(left) };
  pen.mark(table.id);
  const caption = captionParagraphs(table, left, pen);
  const rows = [...table.head, ...table.body];
  const grid = shape.widths.map(twips);
  const set = new NamedTable(
    {
      layout: TableLayoutType.FIXED,
      width: { size: grid.reduce((sum, width) => sum + width, 0), type: WidthType.DXA },
      columnWidths: grid,
      indent: { size: twips(left), type: WidthType.DXA },
      margins: {
        top: twips(space.cellAbove),
        bottom: twips(space.cellBelow),
        left: twips(space.cellAcross),
        right: twips(space.cellAcross),
      },
      borders: {
        top: line(0.75, pen.palette.ruleStrong),
        bottom: line(0.5, pen.palette.rule),
        left: noBorder,
        right: noBorder,
        insideHorizontal: line(0.5, pen.palette.rule),
        insideVertical: noBorder,
      },
      tableLook: {
        firstRow: table.head.length > 0,
        firstColumn: table.body.some(({ cells }) => cells[0]?.header === 'row'),
        lastRow: table.body.at(-1)?.kind === 'total',
        noHBand: true,
        noVBand: true,
      },
      rows: rows.map((row, at) => tableRow(row, { table, shape, pen, isLast: at === rows.length - 1 })),
    },
    clean(table.caption ?? under),
    clean(table.summary ?? ''),
  );
  const notes = table.notes.map((note) =>
    pen.paragraph({ style: 'Note', indent, children: inlines(note, pen) }),
  );
  return { blocks: [...caption, set, ...notes, tableEnd(pen)], turned: shape.turned };
}

/** Air below a table; without a paragraph between them Word would join two tables to one. */
export const tableEnd = (pen: Pen): Paragraph =>
  pen.paragraph({
    style: 'Normal',
    spacing: { line: twips(pen.theme.space.block / 2), lineRule: 'exact' },
    children: [],
  });

function captionParagraphs(table: TableBlock, left: number, pen: Pen): Paragraph[] {
  const { number, caption, unit, summary } = table;
  const { theme, palette } = pen;
  const hang =
    number === undefined ? 0 : Math.max(theme.hang, labelRoom([number], { size: theme.type.caption.size }));
  const muted = { color: colour(palette.muted) };
  const units =
    unit === undefined
      ? []
      : words(`${caption === undefined ? '' : ' '}(${unit})`, { bold: false, ...muted });
  const name =
    caption === undefined && number === undefined && unit === undefined
      ? []
      : [
          pen.paragraph({
            style: 'Caption',
            indent: { left: twips(Math.max(left, hang)), hanging: twips(hang) },
            ...(number === undefined ? {} : { numbering: pen.numbers.outline(number, 'paragraph') }),
            children: [...words(caption ?? ''), ...units],
          }),
        ];
  const indent = { left: twips(Math.max(left, hang)) };
  const said =
    summary === undefined
      ? []
      : [pen.paragraph({ style: 'Note', keepNext: true, indent, children: words(summary) })];
  return [...name, ...said];
}

interface Around {
  readonly table: TableBlock;
  readonly shape: TableShape;
  readonly pen: Pen;
  readonly isLast: boolean;
}

function tableRow(row: Row, around: Around): TableRow {
  const isHead = row.kind === 'header';
  around.pen.mark(row.id);
  let column = 0;
  const cells = row.cells.map((cell) => {
    const set = tableCell(cell, row, column, around);
    column += cell.span ?? 1;
    return set;
  });
  // Rows of a few lines go to the next page whole.
  const letters = row.cells.reduce((sum, { blocks }) => sum + blocks.map(blockText).join(' ').length, 0);
  return new TableRow({ tableHeader: isHead, cantSplit: isHead || letters < 1200, children: cells });
}

function tableCell(cell: Cell, row: Row, column: number, { table, shape, pen, isLast }: Around): TableCell {
  const { palette } = pen;
  const span = cell.span ?? 1;
  const isHead = row.kind === 'header';
  const align = table.columns[column]?.align ?? 'start';
  const alignment =
    span > 1
      ? isHead
        ? AlignmentType.CENTER
        : AlignmentType.START
      : { start: AlignmentType.START, centre: AlignmentType.CENTER, number: AlignmentType.END }[align];
  const bold =
    row.kind !== 'body' || cell.header === 'column' || (cell.header !== undefined && table.head.length === 0);
  // A heading of a group, and the rows above a total, stay with what comes next.
  const keepNext = !isLast && (isHead || row.kind === 'group');
  const content = contentParagraphs(cell.blocks, pen, {
    style: shape.style,
    left: 0,
    size: shape.size,
    look: bold ? { bold } : {},
    more: { alignment, keepNext },
  });
  const fill =
    cell.tone !== undefined
      ? palette.tones[cell.tone]
      : isHead
        ? palette.tint
        : row.kind === 'group'
          ? palette.pale
          : undefined;
  const width = shape.widths.slice(column, column + span).reduce((sum, each) => sum + each, 0);
  return new TableCell({
    width: { size: twips(width), type: WidthType.DXA },
    ...(span > 1 ? { columnSpan: span } : {}),
    ...(fill === undefined ? {} : { shading: { type: 'clear', color: 'auto', fill: colour(fill) } }),
    ...(row.kind === 'total' ? { borders: { top: line(1.5, palette.ink) } } : {}),
    ...(row.kind === 'subtotal' ? { borders: { top: line(0.75, palette.ruleStrong) } } : {}),
    ...(isHead ? { verticalAlign: 'bottom', borders: { bottom: line(0.75, palette.accent) } } : {}),
    children: content.length > 0 ? content : [pen.paragraph({ style: shape.style, children: [] })],
  });
}

/** A table with the name and the description that readers hear; the package does not write them. */
export class NamedTable extends Table {
  constructor(options: ConstructorParameters<typeof Table>[0], caption: string, description: string) {
    super(options);
    const [properties] = this.root as readonly { addChildElement(child: unknown): void }[];
    if (caption !== '') properties?.addChildElement(new StringValueElement('w:tblCaption', caption));
    if (description !== '')
      properties?.addChildElement(new StringValueElement('w:tblDescription', description));
  }
}
