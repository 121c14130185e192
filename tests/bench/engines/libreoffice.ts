import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { findProgram } from '../../../build/prepareFind.ts';
import { columnShares, type Pack, type Report } from '../content.ts';
import { escapeMarkup, fontFolders, look } from '../look.ts';
import type { Engine } from './engine.ts';

/** LibreOffice Writer turning a flat OpenDocument file into a tagged PDF, with a profile of its own beside the output. */
export const libreoffice: Engine = {
  name: 'libreoffice',
  input: 'fodt',
  missing: () => (soffice() === undefined ? 'not installed' : undefined),
  async prepare(pack, { folder, input }) {
    await writeFile(input, toFlatOpenDocument(pack));
    await writeFile(join(folder, 'fonts.conf'), fontConfiguration(folder));
  },
  run: {
    kind: 'program',
    command: ({ folder, input }) => ({
      program: soffice() ?? 'soffice',
      args: [
        '--headless',
        `-env:UserInstallation=${pathToFileURL(join(folder, 'libreoffice-profile')).href}`,
        '--convert-to',
        'pdf:writer_pdf_Export:{"UseTaggedPDF":{"type":"boolean","value":"true"},"PDFUACompliance":{"type":"boolean","value":"true"}}',
        '--outdir',
        folder,
        input,
      ],
      env: { FONTCONFIG_FILE: join(folder, 'fonts.conf') },
    }),
  },
};

function soffice(): string | undefined {
  return findProgram('soffice') ?? findProgram('libreoffice');
}

/** Makes the benchmark's face known to LibreOffice without installing it. */
function fontConfiguration(folder: string): string {
  return `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig>
${fontFolders.map((font) => `<dir>${font}</dir>`).join('')}<cachedir>${join(folder, 'font-cache')}</cachedir>
<include ignore_missing="yes">/etc/fonts/fonts.conf</include></fontconfig>`;
}

const namespaces = ['office', 'style', 'text', 'table']
  .map((name) => `xmlns:${name}="urn:oasis:names:tc:opendocument:xmlns:${name}:1.0"`)
  .join(' ');

function toFlatOpenDocument(pack: Pack): string {
  const bold = 'fo:font-weight="bold"';
  return `<?xml version="1.0" encoding="UTF-8"?>
<office:document ${namespaces} xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0" xmlns:svg="urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0" xmlns:meta="urn:oasis:names:tc:opendocument:xmlns:meta:1.0" xmlns:dc="http://purl.org/dc/elements/1.1/" office:version="1.3" office:mimetype="application/vnd.oasis.opendocument.text">
<office:meta><dc:title>${escapeMarkup(pack.title)}</dc:title></office:meta>
<office:font-face-decls><style:font-face style:name="face" svg:font-family="'${look.family}'"/></office:font-face-decls>
<office:styles>
<style:default-style style:family="paragraph"><style:paragraph-properties fo:orphans="2" fo:widows="2"/><style:text-properties style:font-name="face" fo:font-size="${look.body}pt" fo:language="en" fo:country="GB"/></style:default-style>
${paragraphStyle('title', `fo:break-before="page" fo:margin-bottom="${look.gap * 2}pt"`, `fo:font-size="${look.title}pt" ${bold}`)}
${paragraphStyle('heading', `fo:keep-with-next="always" fo:margin-top="${look.gap * 2}pt" fo:margin-bottom="${look.gap}pt"`, `fo:font-size="${look.heading}pt" ${bold}`)}
${paragraphStyle('body', `fo:line-height="${look.bodyLeading}pt" fo:margin-left="28pt" fo:text-indent="-28pt" fo:margin-bottom="${look.gap}pt"`, '', '<style:tab-stops><style:tab-stop style:position="0pt"/></style:tab-stops>')}
${paragraphStyle('caption', 'fo:keep-with-next="always" fo:margin-bottom="4pt"', `fo:font-size="${look.table}pt" ${bold}`)}
${paragraphStyle('cell', `fo:line-height="${look.tableLeading}pt"`, `fo:font-size="${look.table}pt"`)}
${paragraphStyle('head', `fo:line-height="${look.tableLeading}pt"`, `fo:font-size="${look.table}pt" ${bold}`)}
${paragraphStyle('foot', 'fo:text-align="end"', 'fo:font-size="8pt"')}
</office:styles>
<office:automatic-styles>
<style:page-layout style:name="page"><style:page-layout-properties fo:page-width="595.28pt" fo:page-height="841.89pt" fo:margin="${look.margin}pt"/></style:page-layout>
<style:style style:name="table" style:family="table"><style:table-properties style:width="${595.28 - 2 * look.margin}pt" table:align="left" fo:margin-bottom="${look.gap * 2}pt"/></style:style>
${columnShares.map((share, index) => `<style:style style:name="c${index}" style:family="table-column"><style:table-column-properties style:column-width="${(share / 100) * (595.28 - 2 * look.margin)}pt"/></style:style>`).join('')}
<style:style style:name="row" style:family="table-row"><style:table-row-properties fo:keep-together="always"/></style:style>
${cellStyle('plain', '')}${cellStyle('shaded', `fo:background-color="${look.headColour}"`)}
</office:automatic-styles>
<office:master-styles><style:master-page style:name="Standard" style:page-layout-name="page"><style:footer><text:p text:style-name="foot">Page <text:page-number/> of <text:page-count/></text:p></style:footer></style:master-page></office:master-styles>
<office:body><office:text>
${pack.reports.map(reportXml).join('\n')}
<text:p text:style-name="body">${escapeMarkup(pack.closing)}</text:p>
</office:text></office:body></office:document>`;
}

function paragraphStyle(name: string, paragraph: string, text: string, tabs = ''): string {
  return `<style:style style:name="${name}" style:family="paragraph"><style:paragraph-properties ${paragraph}>${tabs}</style:paragraph-properties><style:text-properties ${text}/></style:style>`;
}

function cellStyle(name: string, more: string): string {
  return `<style:style style:name="${name}" style:family="table-cell"><style:table-cell-properties fo:padding="${look.cellPadding}pt" fo:border="0.5pt solid ${look.ruleColour}" ${more}/></style:style>`;
}

function reportXml(report: Report): string {
  return [
    `<text:h text:outline-level="1" text:style-name="title">${report.item}. ${escapeMarkup(report.title)}</text:h>`,
    ...report.sections.flatMap(({ heading, paragraphs, table }, index) => [
      `<text:h text:outline-level="2" text:style-name="heading">${escapeMarkup(heading)}</text:h>`,
      ...paragraphs.map(
        ({ number, text }) =>
          `<text:p text:style-name="body">${number}<text:tab/>${escapeMarkup(text)}</text:p>`,
      ),
      `<text:p text:style-name="caption">${escapeMarkup(table.caption)}</text:p>`,
      `<table:table table:name="t${report.item}_${index}" table:style-name="table">`,
      ...columnShares.map((_, column) => `<table:table-column table:style-name="c${column}"/>`),
      `<table:table-header-rows>${rowXml(table.head, 'shaded', 'head')}</table:table-header-rows>`,
      ...table.rows.map((row) => rowXml(row, 'plain', 'cell')),
      '</table:table>',
    ]),
  ].join('\n');
}

function rowXml(cells: readonly string[], cellStyleName: string, paragraphStyleName: string): string {
  const inner = cells.map(
    (cell) =>
      `<table:table-cell table:style-name="${cellStyleName}" office:value-type="string"><text:p text:style-name="${paragraphStyleName}">${escapeMarkup(cell)}</text:p></table:table-cell>`,
  );
  return `<table:table-row table:style-name="row">${inner.join('')}</table:table-row>`;
}
