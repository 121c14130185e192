import { describe, expect, test } from 'vitest';
import { renderPdf } from '../../../../electron/export/pdf/renderPdf.ts';
import { standard } from '../../../../shared/document/themes.ts';
import { kitchenSink } from '../../../fixtures/kitchenSink.ts';
import { readPdf, type OutlineEntry } from '../../../tools/pdf.ts';
import { hasPoppler, hasQpdf, pdfInfo, qpdfComplaints } from '../../../tools/pdfPrograms.ts';
import { textOutsidePages } from '../../../tools/textOutsidePages.ts';
import { heading, makeDocument, paper, paragraph } from './makeDocument.ts';
import { renderBytes, renderFile } from './renderTo.ts';
import { firstLost, sourceText } from './sourceText.ts';
import { structureText } from './structureText.ts';

describe('a document with every kind of block', async () => {
  const { file, result } = await renderFile(kitchenSink);
  const pdf = await readPdf(file);

  test('gives the same bytes each time', async () => {
    const [first] = await renderBytes(kitchenSink);
    const [second] = await renderBytes(structuredClone(kitchenSink));
    expect(first.equals(second)).toBe(true);
  });

  test.skipIf(!hasQpdf())('keeps every word, in reading order, in its structure tree', async () => {
    expect(firstLost(sourceText(kitchenSink), await structureText(file))).toBeUndefined();
  });

  test('has one page number in label, foot, contents and bookmarks', () => {
    const total = pdf.pages.length;
    expect(result.pages).toBe(total);
    for (const page of pdf.pages) {
      expect(page.label).toBe(String(page.number));
      expect(page.text).toContain(`Page ${page.number} of ${total}`);
    }
    const bookmarks = new Map<string, number | undefined>();
    const walk = (entries: readonly OutlineEntry[]) => {
      for (const { title, page, children } of entries) {
        bookmarks.set(title, page);
        walk(children);
      }
    };
    walk(pdf.outline);
    expect(pdf.outline.map(({ title }) => title)).toEqual(
      kitchenSink.parts.map(({ item, title }) => (item === undefined ? title : `${item}. ${title}`)),
    );
    const contents = pdf.pages[2];
    for (const [title, bookmark] of [
      ['Background', '1 Background'],
      ['Where things stand', '2 Where things stand'],
      ['Risks', '2.1 Risks'],
      ['A paper with nothing in it', '4. A paper with nothing in it'],
    ] as const) {
      const links = contents?.links.filter(({ contents: words }) => words.startsWith(`${title}, page `));
      const page = bookmarks.get(bookmark);
      expect(page).toBeGreaterThan(3);
      expect(links?.map((link) => link.page)).toEqual([page, page]);
      expect(links?.[0]?.contents).toBe(`${title}, page ${page}`);
      expect(contents?.text).toMatch(new RegExp(`${title}\\s+${page}\\b`, 'u'));
      expect(pdf.pages[(page ?? 0) - 1]?.text).toContain(title);
    }
    expect(result.destinations.get('h-risk')).toBe(bookmarks.get('2.1 Risks'));
  });

  test('prints head and marking on each page of the part, and neither is read out', () => {
    const appendix = pdf.pages.filter(({ text }) => text.includes('Exempt: paragraph 3'));
    expect(appendix.map(({ number }) => number)).toEqual(
      pdf.pages.map(({ number }) => number).slice((result.destinations.get('part-appendix') ?? 0) - 1),
    );
    for (const page of appendix) {
      expect(page.text).toContain('Cabinet · Wednesday 1 September 2021');
      expect(page.structure?.text).not.toContain('Exempt: paragraph 3');
      expect(page.structure?.text).not.toContain('Page ');
    }
  });

  test('links cross-references and outward links from where they stand', () => {
    const links = pdf.pages.flatMap((page) => page.links);
    expect(links.find(({ contents }) => contents === 'paragraph 4')?.page).toBe(
      result.destinations.get('t-money'),
    );
    expect(links.find(({ contents }) => contents === 'Appendix A')?.page).toBe(
      result.destinations.get('part-appendix'),
    );
    expect(links.map(({ url }) => url)).toContain('https://www.example.org/budget?year=2021&part=a');
  });

  test.skipIf(!hasQpdf())('is sound, and no text stands outside a page', async () => {
    expect(await qpdfComplaints(file)).toEqual([]);
    expect(await textOutsidePages(file)).toEqual([]);
  });

  test.skipIf(!hasPoppler())('says what it is', async () => {
    expect(await pdfInfo(file)).toMatchObject({
      Title: kitchenSink.title,
      Tagged: 'yes',
      Producer: 'Tabled with PDFKit',
    });
    expect(pdf.language).toBe('en-GB');
  });
});

test.skipIf(!hasQpdf())('a theme of twice the size keeps every word, on its page', async () => {
  const twice = <T>(value: T): T =>
    typeof value === 'number'
      ? ((value * 2) as T)
      : Array.isArray(value)
        ? (value.map(twice) as T)
        : (Object.fromEntries(Object.entries(value as object).map(([key, one]) => [key, twice(one)])) as T);
  const theme = { ...standard, type: twice(standard.type), cellSteps: twice(standard.cellSteps) };
  const { file } = await renderFile(kitchenSink, { theme });
  expect(firstLost(sourceText(kitchenSink), await structureText(file))).toBeUndefined();
  expect(await textOutsidePages(file)).toEqual([]);
});

test('a title with characters that XML reserves is the title', async () => {
  const { file } = await renderFile(
    makeDocument([heading('h', 'A & B <c>', 1)], { title: 'A & B <c> "d" \u0007' }),
  );
  expect((await readPdf(file)).title).toMatch(/^A & B <c> "d"/u);
});

test('a part without blocks has a page with its title', async () => {
  const { file } = await renderFile(makeDocument([], { parts: [paper('one', []), paper('two', [])] }));
  const { pages } = await readPdf(file);
  expect(pages.map(({ structure }) => structure?.text)).toEqual(['Title of one', 'Title of two']);
});

test('a document without parts is refused', async () => {
  await expect(renderBytes(makeDocument([], { parts: [] }))).rejects.toThrow(RangeError);
});

test('a reference to what is not in the document is plain text', async () => {
  const { file } = await renderFile(
    makeDocument([paragraph('p', [{ kind: 'reference', target: 'elsewhere', text: 'paragraph 5' }])]),
  );
  const { pages } = await readPdf(file);
  expect(pages[0]?.links).toEqual([]);
  expect(pages[0]?.structure?.text).toBe('paragraph 5');
});

test('an export that is cancelled stops at the next page, and says nothing more to its sink', async () => {
  const cancel = new AbortController();
  const long = makeDocument(
    Array.from({ length: 400 }, (_, at) => paragraph(`p${at}`, 'A sentence of some length. '.repeat(30))),
  );
  let progress = 0;
  let written = 0;
  const exporting = renderPdf(
    long,
    { write: (chunk) => void (written += chunk.length) },
    {
      signal: cancel.signal,
      onProgress: (done) => {
        progress = done;
        if (done > 20) cancel.abort(new Error('stopped by the clerk'));
      },
    },
  );
  await expect(exporting).rejects.toThrow('stopped by the clerk');
  expect(progress).toBeLessThan(60);
  const before = written;
  await new Promise((resolve) => setImmediate(resolve));
  expect(written).toBe(before);
});

test('progress ends with all blocks done, and a slow sink is waited for', async () => {
  const blocks = Array.from({ length: 300 }, (_, at) => paragraph(`p${at}`, `${at} `.repeat(400)));
  const steps: [number, number][] = [];
  let busy = false;
  await renderPdf(
    makeDocument(blocks),
    {
      write: async () => {
        expect(busy).toBe(false);
        busy = true;
        await new Promise((resolve) => setImmediate(resolve));
        busy = false;
      },
    },
    { onProgress: (done, total) => steps.push([done, total]) },
  );
  expect(steps.at(-1)).toEqual([300, 300]);
  expect(steps.map(([done]) => done)).toEqual(steps.map(([done]) => done).toSorted((a, b) => a - b));
});

test('a document that goes on from another one numbers its pages so, wherever they are numbered', async () => {
  const document = {
    ...kitchenSink,
    firstPage: 213,
  };
  const { file, result } = await renderFile(document);
  const { pages } = await readPdf(file);
  const last = 212 + pages.length;
  expect(result.pages).toBe(pages.length);
  expect(pages.map(({ label }) => label)).toEqual(pages.map((_, at) => String(213 + at)));
  expect(pages.every(({ text }, at) => text.includes(`Page ${213 + at} of ${last}`))).toBe(true);
  expect([...result.destinations.values()].every((page) => page >= 213 && page <= last)).toBe(true);
});
