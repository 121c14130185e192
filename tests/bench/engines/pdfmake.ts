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

const across = () => look.table.across;
const down = () => look.table.down;
const ruleWidth = () => look.rule;
const none = () => 0;
const ruleColour = () => look.ruleColour;
const tableLayout = {
  paddingLeft: across,
  paddingRight: across,
  paddingTop: down,
  paddingBottom: down,
  hLineWidth: ruleWidth,
  vLineWidth: none,
  hLineColor: ruleColour,
};

function pageNumber(page: number, pages: number): object {
  return {
    text: `Page ${page} of ${pages}`,
    alignment: 'right',
    fontSize: look.foot,
    margin: [0, 20, look.margins.right, 0],
  };
}

function toDefinition(pack: Pack): object {
  return {
    info: { title: pack.title },
    language: 'en-GB',
    tagged: true,
    displayTitle: true,
    pageSize: 'A4',
    pageMargins: [look.margins.left, look.margins.top, look.margins.right, look.margins.bottom],
    defaultStyle: { font: look.family, ...sized(look.body) },
    content: [...pack.reports.flatMap(reportContent), pack.closing],
  };
}

function reportContent(report: Report): object[] {
  const widths = columnShares.map((share) => (look.width * share) / 100 - 2 * look.table.across);
  return [
    {
      text: `${report.item}. ${report.title}`,
      ...sized(look.title),
      bold: true,
      margin: [0, 0, 0, look.heading.below],
      pageBreak: report.item === 1 ? undefined : 'before',
      outline: true,
    },
    ...report.sections.flatMap(({ heading, paragraphs, table }) => [
      {
        text: heading,
        ...sized(look.heading),
        bold: true,
        margin: [0, look.heading.above, 0, look.heading.below],
        outline: true,
      },
      ...paragraphs.map(({ number, text }) => ({
        columns: [
          { text: number, width: look.hang },
          { text, width: look.measure },
        ],
        margin: [0, 0, 0, look.body.below],
      })),
      { text: table.caption, bold: true, ...sized(look.caption), margin: [0, 0, 0, look.caption.below] },
      {
        ...sized(look.table),
        margin: [0, 0, 0, look.table.below],
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

/** pdfmake's line height is a factor on the face's own. */
function sized({ size, leading }: { readonly size: number; readonly leading: number }): object {
  return { fontSize: size, lineHeight: leading / (size * look.natural) };
}
