import { ImageRun, type Paragraph, type Table } from 'docx';
import { chartTable } from '../../../shared/charts/chartTable.ts';
import { layoutChart } from '../../../shared/charts/layoutChart.ts';
import { measureArial } from '../../../shared/charts/measureArial.ts';
import { scaleDrawing } from '../../../shared/charts/scaleDrawing.ts';
import type { FigureBlock, TableBlock } from '../../../shared/document/blocks.ts';
import { row } from '../../../shared/document/make.ts';
import { drawingEmf } from './emf.ts';
import { clean, inlines, words } from './inline.ts';
import { columnWidth } from './page.ts';
import type { Pen } from './pen.ts';
import { twips } from './styles.ts';
import { drawingSvg } from './svg.ts';
import { tableParagraphs } from './table.ts';

/** Word's pictures are measured in pixels of 1/96 inch. */
const pixels = (points: number): number => (points * 96) / 72;

/** Caption, the chart as a vector picture with its alternative, its figures as a table unless one follows, and notes. */
export function figureParagraphs(
  figure: FigureBlock,
  pen: Pen,
  tableFollows: boolean,
): (Paragraph | Table)[] {
  pen.mark(figure.id);
  const { theme, palette } = pen;
  const room = columnWidth(theme) - theme.hang;
  const indent = { left: twips(theme.hang) };
  // A chart is laid out in no less than 200 points, however large its lettering is to be.
  const factor = Math.min(theme.chartFactor, room / 200);
  const plain = layoutChart(figure.chart, room / factor, measureArial);
  const drawing = factor === 1 ? plain : scaleDrawing(plain, factor);
  const size = { width: pixels(drawing.width), height: pixels(drawing.height) };
  const picture = new ImageRun({
    type: 'svg',
    data: new TextEncoder().encode(drawingSvg(drawing, palette.paints)),
    // The package knows no metafiles: `settle` gives the picture the name of what it is.
    fallback: { type: 'png', data: drawingEmf(drawing, palette.paints) },
    transformation: size,
    altText: { name: clean(figure.caption), title: clean(figure.caption), description: clean(figure.alt) },
  });
  const table = numbers(figure);
  return [
    pen.paragraph({ style: 'Caption', indent, children: words(figure.caption) }),
    pen.paragraph({ style: 'Normal', indent, keepNext: figure.notes.length > 0, children: [picture] }),
    ...figure.notes.map((note) => pen.paragraph({ style: 'Note', indent, children: inlines(note, pen) })),
    ...(tableFollows || table.body.length === 0 ? [] : tableParagraphs(table, pen).blocks),
  ];
}

/** What stands to the right in its column: amounts, shares, nothing; not the names of periods. */
const isFigure = /^(?:[^\p{L}]*|no figure)$/u;

/** The figures of a chart as a table of the Document's kind, with what the chart marks as notes. */
function numbers({ id, caption, chart }: FigureBlock): TableBlock {
  const { head, rows, notes } = chartTable(chart);
  return {
    kind: 'table',
    id: `${id}.numbers`,
    caption: `Numbers in this chart: ${caption}`,
    columns: head.map((_, at) => ({
      id: `${id}.column-${at}`,
      width: 1,
      align: rows.every((cells) => isFigure.test(cells[at] ?? '')) ? 'number' : 'start',
    })),
    head: [row(`${id}.head`, 'header', head)],
    body: rows.map((cells, at) => row(`${id}.row-${at}`, 'body', cells)),
    notes: notes.map((text) => [{ kind: 'text', text }]),
  };
}
