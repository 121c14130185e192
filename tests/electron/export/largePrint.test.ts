import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { exportDocument } from '../../../electron/export/export.ts';
import { everyString } from '../../../shared/document/everyString.ts';
import { largePrintDocument } from '../../../shared/document/largePrint.ts';
import { largePrint, largePrintSizes } from '../../../shared/document/largePrintTheme.ts';
import { documentText } from '../../../shared/document/walk.ts';
import { kitchenSink } from '../../fixtures/kitchenSink.ts';
import { planted, restrictedPack } from '../../fixtures/restrictedPack.ts';
import { sampleDocument } from '../../fixtures/sampleDocument.ts';
import { valueOf } from '../../fixtures/tinyLibrary.ts';
import { type Pdf, readPdf } from '../../tools/pdf.ts';
import { pdfUnpacked, qpdfComplaints } from '../../tools/pdfPrograms.ts';
import { textOutsidePages } from '../../tools/textOutsidePages.ts';
import { hasJava, validatePdfs } from '../../tools/verapdf.ts';

const folder = mkdtempSync(join(tmpdir(), 'tabled-large-'));
afterAll(() => rmSync(folder, { recursive: true }));

const pack = sampleDocument('bcp-cabinet-2023-09-27');
const sizes = [largePrintSizes.usual, largePrintSizes.most] as const;
const fileOf = (size: number, name = 'sample'): string => join(folder, `${name}-${size}.pdf`);
const tight = (text: string): string => text.replace(/[\s\u00ad]+/g, '');
let main: Pdf;
const large = new Map<number, Pdf>();

beforeAll(async () => {
  const mainFile = join(folder, 'main.pdf');
  valueOf(await exportDocument(pack, { format: 'pdf', file: mainFile }));
  main = await readPdf(mainFile);
  for (const size of sizes) {
    const order = { edition: 'large-print', format: 'pdf', size } as const;
    valueOf(await exportDocument(pack, { ...order, file: fileOf(size) }));
    valueOf(await exportDocument(kitchenSink, { ...order, file: fileOf(size, 'kinds') }));
    large.set(size, await readPdf(fileOf(size)));
  }
}, 120_000);

describe.each(sizes)('large print of %i points', (size) => {
  test('has no smaller letter but in charts, on upright A4 pages, and no italics', async () => {
    const content = await pdfUnpacked(fileOf(size));
    const used = [...content.matchAll(/\/F\d+ ([\d.]+) Tf/g)].map(([, points]) => Number(points));
    expect(used.length).toBeGreaterThan(100);
    expect(Math.min(...used)).toBeGreaterThanOrEqual(Math.min(size, 18));
    expect([...content.matchAll(/BaseFont\s*\/\S+/g)].join(' ')).not.toMatch(/Italic|Oblique/);
    expect(
      new Set(large.get(size)?.pages.map(({ width, height }) => [width, height].map(Math.round).join())),
    ).toEqual(new Set(['595,842']));
  });

  test('keeps all text on its pages, and loses no word of the pack', async () => {
    for (const name of ['sample', 'kinds']) expect(await textOutsidePages(fileOf(size, name))).toEqual([]);
    const said = tight(
      large
        .get(size)
        ?.pages.map(({ structure }) => structure?.text ?? '')
        .join('') ?? '',
    );
    const words = documentText(pack)
      .split('\n')
      .filter((line) => line.length > 30);
    expect(words.length).toBeGreaterThan(50);
    const figures = new Set(
      pack.parts.flatMap((part) => part.blocks.flatMap((b) => (b.kind === 'figure' ? [b.alt] : []))),
    );
    expect(words.filter((line) => !figures.has(line) && !said.includes(tight(line)))).toEqual([]);
  });

  test('names on each page the page of the main pack that it is called by', () => {
    const pdf = large.get(size)!;
    for (const page of pdf.pages)
      expect(page.text).toMatch(new RegExp(`Page ${page.number} · main pack pages? \\d`));
    for (const part of pack.parts.filter(({ kind }) => kind === 'paper')) {
      const inMain = main.outline.find(({ title }) => title.includes(part.title))?.page;
      const here = pdf.outline.find(({ title }) => title.includes(part.title))?.page ?? 0;
      expect(pdf.pages[here - 1]?.text).toMatch(new RegExp(`main pack pages? ${inMain}\\b`));
    }
    const named = pdf.pages.map(({ text }) => Number(/main pack pages? (\d+)/.exec(text)?.[1]));
    expect(named).toEqual(named.toSorted((a, b) => a - b));
    expect(pdf.pages.at(-1)?.text).toMatch(new RegExp(`main pack pages? (\\d+ to )?${main.pages.length}\\b`));
  });
});

test.skipIf(!hasJava())(
  'the validator finds no failure in either size',
  async () => {
    const files = sizes.map((size) => fileOf(size, 'kinds'));
    for (const file of files) expect(await qpdfComplaints(file)).toEqual([]);
    for (const flavour of ['ua1', '2a'] as const)
      expect((await validatePdfs(files, flavour)).flatMap(({ failures }) => failures)).toEqual([]);
  },
  240_000,
);

test('wide tables become lists of labelled values, and nothing restricted comes into it', async () => {
  const blocks = largePrintDocument(restrictedPack).parts.flatMap((part) => part.blocks);
  expect(blocks.filter((block) => block.kind === 'table' && block.columns.length > 2)).toEqual([]);
  expect(everyString(blocks)).toContain('2021/22: 292,000');
  const file = join(folder, 'restricted.pdf');
  valueOf(await exportDocument(restrictedPack, { edition: 'large-print', format: 'pdf', file }));
  const { pages } = await readPdf(file);
  const text = pages.map((page) => page.text).join('\n');
  expect(text).toContain('Purchase of land');
  expect(Object.values(planted).filter((words) => tight(text).includes(tight(words)))).toEqual([]);
  const usual = join(folder, 'restricted-main.pdf');
  valueOf(await exportDocument(restrictedPack, { edition: 'public', format: 'pdf', file: usual }));
  const called = (await readPdf(usual)).outline.find(({ title }) => title.includes('Purchase of land'))?.page;
  const told = pages.filter(({ text: of }) => of.includes('Item 2. · Purchase of land'));
  expect(called).toBeGreaterThan(1);
  expect(new Set(told.map(({ text: of }) => /main pack .*/.exec(of)?.[0]))).toEqual(
    new Set([`main pack page ${called}`]),
  );
});

test('every size that can be asked for is legible: nothing smaller than the text but a chart', () => {
  for (let size: number = largePrintSizes.least; size <= largePrintSizes.most; size++) {
    const { type, cellSteps } = largePrint(size);
    for (const each of [...Object.values(type), ...cellSteps]) {
      expect(each.size).toBeGreaterThanOrEqual(size);
      expect(each.leading / each.size).toBeGreaterThanOrEqual(1.2);
    }
  }
});
