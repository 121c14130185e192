import { chartTable } from '../../charts/chartTable.ts';
import { layoutChart } from '../../charts/layoutChart.ts';
import { measureArial } from '../../charts/measureArial.ts';
import { svgShapes } from '../../charts/svg.ts';
import type { FigureBlock } from '../blocks.ts';
import { escape } from './escape.ts';
import { inlines } from './inline.ts';
import type { Pen } from './pen.ts';

/** Alternatives up to this many letters are the image's name; longer ones are text below it, which can be read at leisure. */
const shortAlternative = 200;

/** Widths in points for which a chart is laid out; the style sheet shows the one that suits the screen. */
const layouts = { broad: 480, slim: 250 } as const;

/** `tableFollows` leaves out the folded numbers, which would say the next block's figures twice. */
export function figureHtml(figure: FigureBlock, pen: Pen, tableFollows: boolean): string {
  const short = figure.alt.length <= shortAlternative;
  const name = escape(
    short ? `${figure.caption}. ${figure.alt}` : `${figure.caption}. Described in the text below.`,
  );
  const drawings = Object.entries(layouts).map(([layout, width]) => {
    const drawing = layoutChart(figure.chart, width, measureArial);
    const size = `viewBox="0 0 ${drawing.width} ${drawing.height}"`;
    return `<svg class="chart ${layout}" role="img" aria-label="${name}" ${size}>${svgShapes(drawing)}</svg>`;
  });
  return [
    `<figure${pen.id(figure.id)}>`,
    `<figcaption>${escape(figure.caption)}</figcaption>`,
    ...drawings,
    short ? '' : `<p class="small">${escape(figure.alt)}</p>`,
    tableFollows ? '' : numbers(figure),
    ...figure.notes.map((note) => `<p class="small">${inlines(note, pen)}</p>`),
    '</figure>',
  ].join('');
}

/** The chart's figures, folded away. */
function numbers(figure: FigureBlock): string {
  const table = chartTable(figure.chart);
  if (table.rows.length === 0) return '';
  const heads = table.head.map((words) =>
    words === '' ? '<td></td>' : `<th scope="col">${escape(words)}</th>`,
  );
  const rows = table.rows.map(([first = '', ...rest]) => {
    const cells = rest.map((words) => `<td>${escape(words)}</td>`);
    return `<tr><th scope="row">${escape(first)}</th>${cells.join('')}</tr>`;
  });
  const notes = table.notes.map((note) => `<li>${escape(note)}</li>`);
  return [
    `<details><summary>Numbers in this chart</summary>`,
    `<div class="scroll" role="region" tabindex="0" aria-label="${escape(`Numbers: ${figure.caption}`)}">`,
    `<table><thead><tr>${heads.join('')}</tr></thead><tbody>${rows.join('')}</tbody></table></div>`,
    notes.length === 0 ? '' : `<ul>${notes.join('')}</ul>`,
    '</details>',
  ].join('');
}
