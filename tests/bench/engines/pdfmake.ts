import { readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { columnShares, type Pack, type Report } from '../content.ts';
import { look } from '../look.ts';
import type { Engine } from './engine.ts';

const require = createRequire(import.meta.url);

/** The part of pdfmake 0.3 that is used here; it ships no types. */
interface PdfMake {
  setTableLayouts(layouts: Record<string, Record<string, () => number | string>>): void;
  setFonts(fonts: Record<string, { normal: string; bold: string }>): void;
  setUrlAccessPolicy(allows: () => boolean): void;
  setLocalAccessPolicy(allows: () => boolean): void;
  createPdf(definition: object): { write(file: string): Promise<void> };
}

/** pdfmake as its documentation shows it: header rows repeated, rows kept whole, outlines, page numbers. */
export const pdfmake: Engine = {
  name: 'pdfmake',
  input: 'json',
  missing() {
    try {
      require.resolve('pdfmake');
      return undefined;
    } catch {
      return 'pdfmake is not installed';
    }
  },
  prepare: (pack, { input }) => writeFile(input, JSON.stringify(toDefinition(pack))),
  run: {
    kind: 'node',
    async render({ input, output }) {
      const library = require('pdfmake') as PdfMake;
      library.setUrlAccessPolicy(() => false);
      library.setLocalAccessPolicy(() => true);
      library.setTableLayouts({ bench: tableLayout });
      library.setFonts({ [look.family]: { normal: look.regular, bold: look.bold } });
      const definition = JSON.parse(await readFile(input, 'utf8')) as object;
      await library.createPdf({ ...definition, footer: pageNumber }).write(output);
    },
  },
};

const padding = () => look.cellPadding;
const ruleWidth = () => 0.5;
const ruleColour = () => look.ruleColour;
const tableLayout = {
  paddingLeft: padding,
  paddingRight: padding,
  paddingTop: padding,
  paddingBottom: padding,
  hLineWidth: ruleWidth,
  vLineWidth: ruleWidth,
  hLineColor: ruleColour,
  vLineColor: ruleColour,
};

function pageNumber(page: number, pages: number): object {
  return {
    text: `Page ${page} of ${pages}`,
    alignment: 'right',
    fontSize: 8,
    margin: [0, 20, look.margin, 0],
  };
}

function toDefinition(pack: Pack): object {
  return {
    info: { title: pack.title },
    language: 'en-GB',
    tagged: true,
    displayTitle: true,
    pageSize: 'A4',
    pageMargins: look.margin,
    defaultStyle: {
      font: look.family,
      fontSize: look.body,
      lineHeight: leading(look.body, look.bodyLeading),
    },
    content: [...pack.reports.flatMap(reportContent), pack.closing],
  };
}

function reportContent(report: Report): object[] {
  const width = 595.28 - 2 * look.margin;
  const perCell = 2 * look.cellPadding + 0.5;
  const widths = columnShares.map((share) => (width * share) / 100 - perCell);
  return [
    {
      text: `${report.item}. ${report.title}`,
      fontSize: look.title,
      bold: true,
      pageBreak: report.item === 1 ? undefined : 'before',
      outline: true,
    },
    ...report.sections.flatMap(({ heading, paragraphs, table }) => [
      {
        text: heading,
        fontSize: look.heading,
        bold: true,
        margin: [0, look.gap * 2, 0, look.gap],
        outline: true,
      },
      ...paragraphs.map(({ number, text }) => ({
        columns: [
          { text: number, width: 28 },
          { text, width: '*' },
        ],
        margin: [0, 0, 0, look.gap],
      })),
      { text: table.caption, bold: true, fontSize: look.table, margin: [0, 0, 0, 4] },
      {
        fontSize: look.table,
        lineHeight: leading(look.table, look.tableLeading),
        margin: [0, 0, 0, look.gap * 2],
        layout: 'bench',
        table: {
          headerRows: 1,
          dontBreakRows: true,
          widths,
          body: [table.head.map((text) => ({ text, bold: true, fillColor: look.headColour })), ...table.rows],
        },
      },
    ]),
  ];
}

/** pdfmake's line height is a factor on the face's own, which is 1.424 em for Source Sans 3. */
function leading(size: number, line: number): number {
  return line / (size * 1.424);
}
