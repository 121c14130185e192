import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { exportDocument } from '../../../electron/export/export.ts';
import { type Edition, type ExportFormat, type Extract, exportFormats } from '../../../shared/editions.ts';
import { kitchenSink } from '../../fixtures/kitchenSink.ts';
import { planted, restrictedPack } from '../../fixtures/restrictedPack.ts';
import { sampleDocument } from '../../fixtures/sampleDocument.ts';
import { problemOf, valueOf } from '../../fixtures/tinyLibrary.ts';
import { brailleInPrint } from '../../tools/brailleInPrint.ts';
import { type Pdf, type PdfPage, readPdf } from '../../tools/pdf.ts';
import { qpdfComplaints } from '../../tools/pdfPrograms.ts';
import { wordParts } from '../../tools/wordFile.ts';
import { hasJava, validatePdfs } from '../../tools/verapdf.ts';

const folder = mkdtempSync(join(tmpdir(), 'tabled-extracts-'));
afterAll(() => rmSync(folder, { recursive: true }));
const pack = sampleDocument('bcp-cabinet-2023-09-27');

let files = 0;

async function extracted(
  extract: Extract | undefined,
  document = pack,
  edition: Edition = 'public',
): Promise<{ file: string; pdf: Pdf }> {
  const file = join(folder, `${++files}.pdf`);
  const chosen = extract === undefined ? {} : { extract };
  valueOf(await exportDocument(document, { format: 'pdf', edition, file, ...chosen }));
  return { file, pdf: await readPdf(file) };
}

const labels = ({ pages }: Pdf): (string | undefined)[] => pages.map(({ label }) => label);

describe('a range of pages', () => {
  let whole: Pdf;
  let some: Pdf;
  let made: string[];
  beforeAll(async () => {
    whole = (await extracted(undefined)).pdf;
    const [range, kinds, one] = [
      await extracted({ kind: 'pages', from: 3, to: 7 }),
      await extracted({ kind: 'pages', from: 4, to: 6 }, kitchenSink),
      await extracted({ kind: 'pages', from: 5, to: 5 }),
    ];
    some = range.pdf;
    made = [range.file, kinds.file, one.file];
  }, 60_000);

  test('is those pages of the pack, with their own numbers and the pack’s total', () => {
    expect(labels(some)).toEqual(['3', '4', '5', '6', '7']);
    some.pages.forEach((page, at) => {
      expect(page.text).toBe(whole.pages[at + 2]?.text);
      expect(page.text).toContain(`Page ${at + 3} of ${whole.pages.length}`);
      expect(page.structure?.text).toBe(whole.pages[at + 2]?.structure?.text);
    });
  });

  test('has bookmarks and links to its own pages only', () => {
    const targets = some.outline.flatMap(function pagesOf(entry): (number | undefined)[] {
      return [entry.page, ...entry.children.flatMap(pagesOf)];
    });
    expect(targets.length).toBeGreaterThan(0);
    expect(targets.filter((page) => page !== undefined).every((page) => page >= 1 && page <= 5)).toBe(true);
    const links = some.pages.flatMap((page) => page.links).filter(({ url }) => url === undefined);
    expect(links.some(({ page }) => page === undefined)).toBe(true);
  });

  test('is sound in its syntax', async () => {
    for (const file of made) expect(await qpdfComplaints(file)).toEqual([]);
  });

  test.skipIf(!hasJava())(
    'keeps to PDF/UA-1 and PDF/A-2a',
    async () => {
      for (const flavour of ['ua1', '2a'] as const)
        expect((await validatePdfs(made, flavour)).flatMap(({ failures }) => failures)).toEqual([]);
    },
    120_000,
  );

  test('that the pack does not have is refused with those that it has', async () => {
    const extract: Extract = { kind: 'pages', from: 900, to: 901 };
    const refused = await exportDocument(pack, { format: 'pdf', file: join(folder, 'none.pdf'), extract });
    expect(problemOf(refused).message).toBe(
      `The pack has pages 1 to ${whole.pages.length}: choose from these.`,
    );
  });
});

/** The words of a file of a format without pages that are numbered for all. */
async function wordsIn(file: string, format: ExportFormat): Promise<string> {
  if (format === 'docx') return [...(await wordParts(file)).values()].join('\n').replaceAll(/<[^>]*>/g, '');
  const text = readFileSync(file, 'utf8');
  return format === 'brf' ? brailleInPrint(text) : text;
}

describe('one report or one item', () => {
  const report = pack.parts.find(({ kind }) => kind === 'paper');

  test('is its part of the pack, with the pack’s page numbers', async () => {
    if (report === undefined) throw new Error('the sample pack has no report');
    const { pdf } = await extracted({ kind: 'paper', ref: report.id });
    const { pdf: whole } = await extracted(undefined);
    const first = whole.outline.find(({ title }) => title.includes(report.title))?.page ?? 0;
    expect(labels(pdf)[0]).toBe(String(first));
    expect(pdf.pages[0]?.text).toBe(whole.pages[first - 1]?.text);
    const { pdf: item } = await extracted({ kind: 'item', number: report.item ?? '' });
    expect(labels(item)).toEqual(labels(pdf));
  });

  test.each(exportFormats.filter((format) => format !== 'pdf'))('stands alone as %s', async (format) => {
    const extract: Extract = { kind: 'item', number: '1' };
    const file = join(folder, `one-${format}`);
    valueOf(await exportDocument(restrictedPack, { format, file, extract }));
    const text = await wordsIn(file, format);
    expect(text.toLowerCase()).toContain('the bridge over the brook');
    expect(text).not.toContain('footpath');
  });

  test('that the pack does not have is refused', async () => {
    for (const extract of [
      { kind: 'paper', ref: 'nowhere' },
      { kind: 'item', number: '99' },
    ] as const) {
      const refused = await exportDocument(pack, { format: 'pdf', file: join(folder, 'none.pdf'), extract });
      expect(problemOf(refused).kind).toBe('notFound');
    }
  });
});

describe('a public pack with a restricted item', () => {
  test('has the page numbers of the members’ pack', async () => {
    const [{ pdf: open, file }, { pdf: whole }] = [
      await extracted(undefined, restrictedPack),
      await extracted(undefined, restrictedPack, 'archive'),
    ];
    expect(open.pages.length).toBeLessThan(whole.pages.length);
    for (const page of open.pages) expect(page.text).toContain(`Page ${page.label} of ${whole.pages.length}`);
    const same = (page: PdfPage) => whole.pages.find(({ label }) => label === page.label)?.text;
    const untouched = open.pages.filter(({ text }) => !/Purchase of land|not for publication/i.test(text));
    expect(untouched.length).toBeGreaterThan(2);
    expect(untouched.map(({ text }) => text)).toEqual(untouched.map(same));
    const told = open.pages.find(({ text }) => text.includes('Exclusion of the public'));
    expect(told && same(told)).toContain(planted.title);
    expect(await qpdfComplaints(file)).toEqual([]);
  }, 60_000);

  test.skipIf(!hasJava())(
    'keeps to PDF/UA-1',
    async () => {
      const { file } = await extracted(undefined, restrictedPack);
      expect((await validatePdfs([file], 'ua1')).flatMap(({ failures }) => failures)).toEqual([]);
    },
    60_000,
  );

  test('gives an open report with the pages that stand for its restricted appendices', async () => {
    const { pdf } = await extracted({ kind: 'paper', ref: 'ourtown-footpath' }, restrictedPack);
    const text = pdf.pages.map((page) => page.text).join('\n');
    expect(text).toContain('The path follows the brook.');
    expect(text).toContain('Appendix 3 (confidential)');
    expect(pdf.pages.map(({ label }) => label)).toEqual(['10', '11', '12', '13']);
  });

  test('gives of the restricted report alone what the public is told of it', async () => {
    const { pdf } = await extracted({ kind: 'paper', ref: planted.reference }, restrictedPack);
    expect(pdf.pages).toHaveLength(1);
    expect(pdf.pages[0]?.text).toContain('Purchase of land');
  });
});
