import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { findBrowser } from '../../../build/prepareFind.ts';
import { columnShares, type Pack, type Report } from '../content.ts';
import { escapeMarkup, look } from '../look.ts';
import type { Engine } from './engine.ts';

/** Print-to-PDF of an HTML file by headless Chromium, tagged (its default), with page numbers by CSS margin boxes. */
export const chromium: Engine = {
  name: 'chromium',
  input: 'html',
  missing: () => (findBrowser() === undefined ? 'no Chromium, Chrome or Edge here' : undefined),
  prepare: (pack, { input }) => writeFile(input, toHtml(pack)),
  run: {
    kind: 'program',
    command: ({ folder, input, output }) => ({
      program: findBrowser() ?? 'chromium',
      args: [
        '--headless',
        ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
        '--disable-gpu',
        '--disable-extensions',
        '--allow-file-access-from-files',
        `--user-data-dir=${join(folder, 'chromium-profile')}`,
        '--no-pdf-header-footer',
        '--generate-pdf-document-outline',
        `--print-to-pdf=${output}`,
        pathToFileURL(input).href,
      ],
    }),
  },
};

function toHtml(pack: Pack): string {
  const { margins } = look;
  const faces = [
    { file: look.regular, weight: 400 },
    { file: look.bold, weight: 700 },
  ].map(
    ({ file, weight }) =>
      `@font-face { font-family: "${look.family}"; font-weight: ${weight}; src: url("${pathToFileURL(file).href}") }`,
  );
  return `<!doctype html>
<html lang="en-GB"><head><meta charset="utf-8"><title>${escapeMarkup(pack.title)}</title><style>
${faces.join('\n')}
@page { size: A4; margin: ${margins.top}pt ${margins.right}pt ${margins.bottom}pt ${margins.left}pt; @bottom-right { content: "Page " counter(page) " of " counter(pages); font: ${look.foot}pt "${look.family}" } }
body { margin: 0; font: ${look.body.size}pt/${look.body.leading}pt "${look.family}" }
h1 { font-size: ${look.title.size}pt; line-height: ${look.title.leading}pt; break-before: page; margin: 0 0 ${look.heading.below}pt }
h2 { font-size: ${look.heading.size}pt; line-height: ${look.heading.leading}pt; margin: ${look.heading.above}pt 0 ${look.heading.below}pt; break-after: avoid }
p { margin: 0 0 ${look.body.below}pt; padding-left: ${look.hang}pt; max-width: ${look.measure}pt; position: relative; orphans: 2; widows: 2 }
p > b { position: absolute; left: 0; font-weight: 400 }
table { width: 100%; border-collapse: collapse; table-layout: fixed; font-size: ${look.table.size}pt; line-height: ${look.table.leading}pt; margin-bottom: ${look.table.below}pt }
caption { text-align: left; font: 700 ${look.caption.size}pt/${look.caption.leading}pt "${look.family}"; padding-bottom: ${look.caption.below}pt }
tr { break-inside: avoid }
th, td { border-bottom: ${look.rule}pt solid ${look.ruleColour}; padding: ${look.table.down}pt ${look.table.across}pt; text-align: left; vertical-align: top; overflow-wrap: anywhere }
th { background: ${look.headColour} }
</style></head><body>
${pack.reports.map(reportHtml).join('\n')}
<p>${escapeMarkup(pack.closing)}</p>
</body></html>`;
}

function reportHtml(report: Report): string {
  const columns = columnShares.map((share) => `<col style="width:${share}%">`).join('');
  return [
    `<h1>${report.item}. ${escapeMarkup(report.title)}</h1>`,
    ...report.sections.map(({ heading, paragraphs, table }) =>
      [
        `<h2>${escapeMarkup(heading)}</h2>`,
        ...paragraphs.map(({ number, text }) => `<p><b>${number}</b>${escapeMarkup(text)}</p>`),
        `<table><caption>${escapeMarkup(table.caption)}</caption><colgroup>${columns}</colgroup><thead><tr>`,
        ...table.head.map((cell) => `<th scope="col">${escapeMarkup(cell)}</th>`),
        '</tr></thead><tbody>',
        ...table.rows.map(
          (row) => `<tr>${row.map((cell) => `<td>${escapeMarkup(cell)}</td>`).join('')}</tr>`,
        ),
        '</tbody></table>',
      ].join(''),
    ),
  ].join('\n');
}
