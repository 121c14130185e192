import type { TableBlock, TableCell, TableColumn, TableRow } from '../blocks.ts';
import { blockText } from '../walk.ts';
import { contents } from './content.ts';
import { escape } from './escape.ts';
import { inlines } from './inline.ts';
import type { Pen } from './pen.ts';

/** `under` is the heading above, which names a table that has no caption. */
export function tableHtml(table: TableBlock, pen: Pen, under: string): string {
  const wide = narrowestWidth(table) > phoneWidth;
  const name = escape(table.caption ?? under);
  const region = wide ? ` role="region" tabindex="0" aria-label="${name}"` : '';
  const html = [
    `<div${pen.id(table.id)} class="table">`,
    `<div class="${wide ? 'scroll' : 'fits'}"${region}>`,
    `<table class="cols-${Math.min(14, table.columns.length)}"${table.caption === undefined ? ` aria-label="${name}"` : ''}>`,
    caption(table),
    `<colgroup>${table.columns.map((column) => `<col class="w-${share(column, table.columns)}">`).join('')}</colgroup>`,
    table.head.length === 0
      ? ''
      : `<thead>${table.head.map((row) => rowHtml(row, table.columns, pen)).join('')}</thead>`,
    ...groupsOf(table.body).map(
      (rows) => `<tbody>${rows.map((row) => rowHtml(row, table.columns, pen)).join('')}</tbody>`,
    ),
    '</table></div>',
    ...table.notes.map((note) => `<p class="small">${inlines(note, pen)}</p>`),
    '</div>',
  ];
  return html.join('');
}

function caption(table: TableBlock): string {
  const parts = [
    table.number === undefined ? '' : `<span class="num">${escape(table.number)}</span> `,
    table.caption === undefined ? '' : `<span class="title">${escape(table.caption)}</span> `,
    table.unit === undefined ? '' : `<span class="unit">${escape(table.unit)}</span> `,
    table.summary === undefined ? '' : `<span class="summary">${escape(table.summary)}</span>`,
  ].join('');
  return parts === '' ? '' : `<caption><div class="named">${parts.trimEnd()}</div></caption>`;
}

/** A group's heading row begins a body of its own, which is what `scope="rowgroup"` reaches over. */
function groupsOf(rows: readonly TableRow[]): TableRow[][] {
  const groups: TableRow[][] = [];
  for (const row of rows) {
    const current = groups.at(-1);
    if (current === undefined || row.kind === 'group') groups.push([row]);
    else current.push(row);
  }
  return groups;
}

function rowHtml(row: TableRow, columns: readonly TableColumn[], pen: Pen): string {
  let column = 0;
  const cells = row.cells.map((cell) => {
    const html = cellHtml(cell, columns[column]?.align ?? 'start', pen);
    column += cell.span ?? 1;
    return html;
  });
  return `<tr${row.kind === 'body' || row.kind === 'header' ? '' : ` class="${row.kind}"`}>${cells.join('')}</tr>`;
}

function cellHtml(cell: TableCell, align: TableColumn['align'], pen: Pen): string {
  const span = cell.span ?? 1;
  const scope = { column: span > 1 ? 'colgroup' : 'col', row: 'row', group: 'rowgroup' } as const;
  // A heading without words would be announced as one; it is an ordinary empty cell.
  const header = cell.blocks.length === 0 ? undefined : cell.header;
  const names = [
    header === 'group' || align === 'start' ? '' : span > 1 ? 'centre' : align,
    cell.tone === undefined ? '' : `tone tone-${cell.tone}`,
  ].filter((name) => name !== '');
  const attributes = [
    header === undefined ? '' : ` scope="${scope[header]}"`,
    span > 1 ? ` colspan="${span}"` : '',
    names.length === 0 ? '' : ` class="${names.join(' ')}"`,
  ].join('');
  const tag = header === undefined ? 'td' : 'th';
  return `<${tag}${attributes}>${contents(cell.blocks, pen)}</${tag}>`;
}

/** A column's share of the width in steps of five per cent: the style sheet has a class for each, so no style attributes. */
function share(column: TableColumn, columns: readonly TableColumn[]): number {
  const total = columns.reduce((sum, each) => sum + each.width, 0);
  return Math.max(5, Math.round((column.width / Math.max(total, 1e-9)) * 20) * 5);
}

/** Text width of a screen of 320 CSS pixels (WCAG 1.4.10), less a little for wider faces than the estimate knows. */
const phoneWidth = 260;

/** Estimate of how narrow the table can become without breaking a word: 8.5 px a letter and 20 px of padding a column. */
function narrowestWidth(table: TableBlock): number {
  const longest = table.columns.map(() => 0);
  for (const row of [...table.head, ...table.body]) {
    let column = 0;
    for (const cell of row.cells) {
      const span = cell.span ?? 1;
      if (span === 1) {
        const words = cell.blocks.flatMap((block) => blockText(block).split(/\s+/));
        longest[column] = Math.max(longest[column] ?? 0, ...words.map((word) => word.length));
      }
      column += span;
    }
  }
  return longest.reduce((sum, letters) => sum + letters * 8.5 + 20, 0);
}
