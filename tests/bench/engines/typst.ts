import { existsSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { columnShares, type Pack, type Report } from '../content.ts';
import { fontFolders, look } from '../look.ts';
import { typstFolder } from '../installTypst.ts';
import type { Engine } from './engine.ts';

const packageName = '@myriaddreamin/typst-ts-node-compiler';

/** The part of Typst's npm compiler that is used here; it is installed for the benchmark only, so its types are not there. */
interface TypstModule {
  NodeCompiler: {
    create(options: { workspace: string; fontArgs: { fontPaths: string[] }[] }): {
      pdf(main: { mainFilePath: string }, options: { pdfStandard: string }): Buffer;
    };
  };
}

/** Typst by its npm compiler (native code), tagged to PDF/UA-1. */
export const typst: Engine = {
  name: 'typst',
  input: 'typ',
  missing: () =>
    existsSync(join(typstFolder, 'node_modules', packageName))
      ? undefined
      : 'not installed; --with-typst installs it',
  prepare: (pack, { input }) => writeFile(input, toTypst(pack)),
  run: {
    kind: 'node',
    async render({ input, output }) {
      const { NodeCompiler } = createRequire(join(typstFolder, 'package.json'))(packageName) as TypstModule;
      const compiler = NodeCompiler.create({
        workspace: dirname(input),
        fontArgs: [{ fontPaths: fontFolders }],
      });
      await writeFile(output, compiler.pdf({ mainFilePath: input }, { pdfStandard: 'ua-1' }));
    },
  },
};

function toTypst(pack: Pack): string {
  const { margins } = look;
  return `#set document(title: "${pack.title}")
#set page(paper: "a4", margin: (top: ${margins.top}pt, right: ${margins.right}pt, bottom: ${margins.bottom}pt, left: ${margins.left}pt), footer: context align(right, text(${look.foot}pt)[Page #counter(page).display() of #counter(page).final().first()]))
#set text(font: "${look.family}", size: ${look.body.size}pt, lang: "en", region: "GB", hyphenate: false, top-edge: 0.8em, bottom-edge: -0.2em)
#set par(leading: ${look.body.leading - look.body.size}pt, spacing: ${look.body.below + look.body.leading - look.body.size}pt)
#show heading.where(level: 1): it => { pagebreak(weak: true); block(below: ${look.heading.below}pt, text(${look.title.size}pt, weight: 600, it.body)) }
#show heading.where(level: 2): it => block(above: ${look.heading.above}pt, below: ${look.heading.below + 5}pt, text(${look.heading.size}pt, weight: 600, it.body))
#show figure: set block(breakable: true, below: ${look.table.below}pt)
#show figure.caption: it => align(left, text(${look.caption.size}pt, weight: 600, it.body))
#set figure(gap: ${look.caption.below}pt)
#set figure.caption(position: top)
#let n(number, body) = grid(columns: (${look.hang}pt, ${look.measure}pt), number, body)
#let t(caption, ..cells) = figure(kind: table, supplement: none, caption: caption, {
  set text(${look.table.size}pt)
  set par(leading: ${look.table.leading - look.table.size}pt, justify: false)
  set align(left)
  table(columns: (${columnShares.map((share) => `${share}fr`).join(', ')}), inset: (x: ${look.table.across}pt, y: ${look.table.down + (look.table.leading - look.table.size) / 2}pt), stroke: (x: none, top: none, bottom: ${look.rule}pt + rgb("${look.ruleColour}")), ..cells)
})
#let h(..cells) = table.header(..cells.pos().map(cell => table.cell(fill: rgb("${look.headColour}"), text(weight: 600, cell))))
#show table.cell: set block(breakable: false)
${pack.reports.map(reportTypst).join('\n')}

${markup(pack.closing)}`;
}

function reportTypst(report: Report): string {
  return [
    `= ${markup(`${report.item}\\. ${report.title}`)}`,
    ...report.sections.flatMap(({ heading, paragraphs, table }) => [
      `== ${markup(heading)}`,
      ...paragraphs.map(({ number, text }) => `#n[${number}][${markup(text)}]`),
      `#t([${markup(table.caption)}], h(${table.head.map((cell) => `[${markup(cell)}]`).join(', ')}),`,
      ...table.rows.map((row) => `${row.map((cell) => `[${markup(cell)}]`).join(', ')},`),
      ')',
    ]),
  ].join('\n');
}

/** The generator's words hold none of Typst's signs but the number sign, dollar, star and at sign, which are escaped to be safe. */
function markup(text: string): string {
  return text.replace(/[#$*@_`<>[\]]/g, (sign) => `\\${sign}`);
}
