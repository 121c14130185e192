import { mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { readPdf } from './pdf.ts';
import { hasPoppler, hasQpdf, pdfInfo, pdfStructure, pdfToText, qpdfComplaints } from './pdfPrograms.ts';
import { elementsOf } from './pdfStructureTree.ts';
import { makeTaggedPdf, makeUntaggedPdf, taggedPdf } from './samplePdfs.ts';
import { textOutsidePages } from './textOutsidePages.ts';

let tagged: string;
let untagged: string;

beforeAll(async () => {
  const folder = await mkdtemp(join(tmpdir(), 'tabled-pdf-'));
  tagged = join(folder, 'tagged.pdf');
  untagged = join(folder, 'untagged.pdf');
  await makeTaggedPdf(tagged);
  await makeUntaggedPdf(untagged);
});

describe('a PDF read by pdf.js', () => {
  test('has its title, language, page sizes and page labels', async () => {
    const pdf = await readPdf(tagged);
    expect(pdf.title).toBe(taggedPdf.title);
    expect(pdf.language).toBe('en-GB');
    expect(pdf.pages.map(({ number, label, width }) => [number, label, Math.round(width)])).toEqual([
      [1, '11', 595],
      [2, '12', 595],
    ]);
  });

  test('tells where its bookmarks and links lead', async () => {
    const pdf = await readPdf(tagged);
    expect(pdf.outline).toEqual([
      { title: taggedPdf.heading, page: 1, children: [{ title: 'Second', page: 2, children: [] }] },
    ]);
    expect(pdf.pages.map(({ links }) => links)).toEqual([
      [{ contents: 'Second page', page: 2, url: undefined }],
      [],
    ]);
  });

  test('gives text in painted order, and in reading order without artifacts from the structure tree', async () => {
    const [first, second] = (await readPdf(tagged)).pages;
    expect(first?.text).toBe(`${taggedPdf.link}\n${taggedPdf.heading}\n${taggedPdf.foot}`);
    expect(first?.structure?.text).toBe(`${taggedPdf.heading} ${taggedPdf.link}`);
    expect(elementsOf(first?.structure, 'Link')).toMatchObject([
      { text: taggedPdf.link, alt: 'Second page' },
    ]);
    expect(elementsOf(second?.structure, 'P').map(({ text }) => text)).toEqual([taggedPdf.secondPage]);
  });

  test('has no structure and no bookmarks where it is untagged', async () => {
    const pdf = await readPdf(untagged);
    expect(pdf.pages[0]?.structure).toBeUndefined();
    expect(pdf.pages[0]?.label).toBeUndefined();
    expect(pdf.outline).toEqual([]);
  });

  test('has boxes around its text in points from the top left', async () => {
    const box = (await readPdf(tagged)).pages[0]?.boxes.find(({ text }) => text === taggedPdf.heading);
    expect(box?.left).toBeCloseTo(72);
    expect(box?.top).toBeCloseTo(100, 0);
    expect(box?.right).toBeGreaterThan(150);
    expect(box?.bottom).toBeLessThan(120);
  });
});

describe.skipIf(!hasPoppler())('a PDF read by Poppler', () => {
  test('gives its text a page, its facts and its tree', async () => {
    const pages = await pdfToText(tagged, 'raw');
    expect(pages).toHaveLength(2);
    expect(pages[1]?.trim()).toBe(taggedPdf.secondPage);
    expect(await pdfInfo(tagged)).toMatchObject({ Title: taggedPdf.title, Tagged: 'yes', Pages: '2' });
    expect(await pdfStructure(tagged, 'text')).toMatch(
      /Document\n {2}H1 \(block\)\n\s+"Reserves & balances"/,
    );
  });
});

describe.skipIf(!hasQpdf())('a PDF checked by qpdf', () => {
  test('shows text over the edge of its page and text outside it', async () => {
    expect((await textOutsidePages(untagged)).map(({ page, text }) => [page, text])).toEqual([
      [1, 'This line leaves the page.'],
      [1, 'This line is below the page.'],
    ]);
    expect(await textOutsidePages(tagged)).toEqual([]);
  });

  test('has no complaints when sound, and says what is wrong when cut short', async () => {
    expect(await qpdfComplaints(tagged)).toEqual([]);
    const cut = `${tagged}.cut`;
    await writeFile(cut, (await readFile(tagged)).subarray(0, 6000));
    expect((await qpdfComplaints(cut)).join('\n')).toMatch(/damaged|can't find/);
  });
});
