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
  const { margins } = look;
  const bold = 'fo:font-weight="bold"';
  const footHeight = 24; // counts as text area here, as margin elsewhere
  return `<?xml version="1.0" encoding="UTF-8"?>
<office:document ${namespaces} xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0" xmlns:svg="urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0" xmlns:meta="urn:oasis:names:tc:opendocument:xmlns:meta:1.0" xmlns:dc="http://purl.org/dc/elements/1.1/" office:version="1.3" office:mimetype="application/vnd.oasis.opendocument.text">
<office:meta><dc:title>${escapeMarkup(pack.title)}</dc:title></office:meta>
<office:font-face-decls><style:font-face style:name="face" svg:font-family="'${look.family}'"/></office:font-face-decls>
<office:styles>
<style:default-style style:family="paragraph"><style:paragraph-properties fo:orphans="2" fo:widows="2"/><style:text-properties style:font-name="face" fo:font-size="${look.body.size}pt" fo:language="en" fo:country="GB"/></style:default-style>
${paragraphStyle('title', look.title, `fo:break-before="page" fo:margin-bottom="${look.heading.below}pt"`, bold)}
${paragraphStyle('heading', look.heading, `fo:keep-with-next="always" fo:margin-top="${look.heading.above}pt" fo:margin-bottom="${look.heading.below}pt"`, bold)}
${paragraphStyle('body', look.body, `fo:margin-left="${look.hang}pt" fo:margin-right="${look.width - look.hang - look.measure}pt" fo:text-indent="-${look.hang}pt" fo:margin-bottom="${look.body.below}pt"`)}
${paragraphStyle('caption', look.caption, `fo:keep-with-next="always" fo:margin-bottom="${look.caption.below}pt"`, bold)}
${paragraphStyle('cell', look.table)}
${paragraphStyle('head', look.table, '', bold)}
${paragraphStyle('foot', { size: look.foot, leading: look.foot }, 'fo:text-align="end"')}
</office:styles>
<office:automatic-styles>
<style:page-layout style:name="page"><style:page-layout-properties fo:page-width="${look.page.width}pt" fo:page-height="${look.page.height}pt" fo:margin-top="${margins.top}pt" fo:margin-right="${margins.right}pt" fo:margin-bottom="${margins.bottom - footHeight}pt" fo:margin-left="${margins.left}pt"/><style:footer-style><style:header-footer-properties svg:height="${footHeight}pt"/></style:footer-style></style:page-layout>
<style:style style:name="table" style:family="table"><style:table-properties style:width="${look.width}pt" table:align="left" fo:margin-bottom="${look.table.below}pt"/></style:style>
${columnShares.map((share, index) => `<style:style style:name="c${index}" style:family="table-column"><style:table-column-properties style:column-width="${(share / 100) * look.width}pt"/></style:style>`).join('')}
<style:style style:name="row" style:family="table-row"><style:table-row-properties fo:keep-together="always"/></style:style>
${cellStyle('plain', '')}${cellStyle('shaded', `fo:background-color="${look.headColour}"`)}
</office:automatic-styles>
<office:master-styles><style:master-page style:name="Standard" style:page-layout-name="page"><style:footer><text:p text:style-name="foot">Page <text:page-number/> of <text:page-count/></text:p></style:footer></style:master-page></office:master-styles>
<office:body><office:text>
${pack.reports.map(reportXml).join('\n')}
<text:p text:style-name="body">${escapeMarkup(pack.closing)}</text:p>
</office:text></office:body></office:document>`;
}

function paragraphStyle(
  name: string,
  { size, leading }: { readonly size: number; readonly leading: number },
  paragraph = '',
  text = '',
): string {
  return `<style:style style:name="${name}" style:family="paragraph"><style:paragraph-properties fo:line-height="${leading}pt" ${paragraph}/><style:text-properties fo:font-size="${size}pt" ${text}/></style:style>`;
}

function cellStyle(name: string, more: string): string {
  return `<style:style style:name="${name}" style:family="table-cell"><style:table-cell-properties fo:padding-top="${look.table.down}pt" fo:padding-bottom="${look.table.down}pt" fo:padding-left="${look.table.across}pt" fo:padding-right="${look.table.across}pt" fo:border-bottom="${look.rule}pt solid ${look.ruleColour}" ${more}/></style:style>`;
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
