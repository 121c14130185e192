import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { exportDocument } from '../../../electron/export/export.ts';
import type { Document, IndexEntry } from '../../../shared/document/blocks.ts';
import { renderHtml } from '../../../shared/document/html.ts';
import { renderText } from '../../../shared/document/text.ts';
import { sampleRows } from '../../../shared/samples/index.ts';
import { bcpFigures } from '../../fixtures/figures/bcp.ts';
import { lbhfFigures } from '../../fixtures/figures/lbhf.ts';
import { rutlandFigures } from '../../fixtures/figures/rutland.ts';
import { blocksOf, sampleDocument } from '../../fixtures/sampleDocument.ts';
import { type OutlineEntry, type Pdf, readPdf } from '../../tools/pdf.ts';
import { elementsOf } from '../../tools/pdfStructureTree.ts';
import { qpdfComplaints } from '../../tools/pdfPrograms.ts';
import { textOutsidePages } from '../../tools/textOutsidePages.ts';
import { hasJava, validatePdfs } from '../../tools/verapdf.ts';

const refs = sampleRows.meeting.map((meeting) => meeting.ref);
const figures = [...bcpFigures, ...lbhfFigures, ...rutlandFigures];
const folder = mkdtempSync(join(tmpdir(), 'tabled-packs-'));
const fileOf = (ref: string): string => join(folder, `${ref}.pdf`);
const packs = new Map<string, { readonly document: Document; readonly pdf: Pdf }>();

const packOf = (ref: string) => {
  const pack = packs.get(ref);
  if (pack === undefined) throw new Error(`no pack of ${ref}`);
  return pack;
};

beforeAll(async () => {
  for (const ref of refs) {
    const document = sampleDocument(ref);
    const result = await exportDocument(document, { format: 'pdf', file: fileOf(ref) });
    if (!result.ok) throw new Error(result.problem.message);
    packs.set(ref, { document, pdf: await readPdf(fileOf(ref)) });
  }
}, 120_000);

afterAll(() => rmSync(folder, { recursive: true }));

/** Text without blanks and case: a line may break anywhere between words, and a sentence begin where none did. */
const tight = (text: string): string => text.replace(/[\s\u00ad]+/g, '').toLowerCase();

/** All text of a pack in the order in which a screen reader reads it. */
const readOut = (pdf: Pdf): string => tight(pdf.pages.map((page) => page.structure?.text ?? '').join(' '));

describe.skipIf(!hasJava())('the validator', () => {
  for (const flavour of ['ua1', '2a'] as const) {
    test(`finds no failure of ${flavour === 'ua1' ? 'PDF/UA-1' : 'PDF/A-2a'} in any sample pack`, async () => {
      const verdicts = await validatePdfs(refs.map(fileOf), flavour);
      expect(verdicts.flatMap((verdict) => verdict.failures)).toEqual([]);
      expect(verdicts.map((verdict) => verdict.compliant)).toEqual(refs.map(() => true));
    }, 240_000);
  }
});

describe.each(refs)('the PDF of %s', (ref) => {
  test('is sound in its syntax and keeps all text on its pages', async () => {
    expect(await qpdfComplaints(fileOf(ref))).toEqual([]);
    expect(await textOutsidePages(fileOf(ref))).toEqual([]);
  });

  test('shows one page number everywhere: label, foot, contents, bookmark and link', () => {
    const { document, pdf } = packOf(ref);
    const total = pdf.pages.length;
    for (const page of pdf.pages) {
      expect(page.label).toBe(String(page.number));
      expect(page.text).toContain(`Page ${page.number} of ${total}`);
    }
    const bookmarks = new Map<string, number | undefined>();
    const collect = (entries: readonly OutlineEntry[]): void =>
      entries.forEach((entry) => {
        bookmarks.set(tight(entry.title), entry.page);
        collect(entry.children);
      });
    collect(pdf.outline);
    const indexes = blocksOf(document, 'index').flatMap((block) => block.entries);
    const led = indexes.filter(
      (entry): entry is IndexEntry & { target: string } => entry.target !== undefined,
    );
    expect(led.length).toBeGreaterThan(5);
    for (const part of document.parts.filter((each) => each.kind === 'paper')) {
      const bookmark = [...bookmarks].find(([title]) => title.includes(tight(part.title)));
      const own = bookmark?.[1];
      expect(own, part.title).toBeGreaterThan(1);
      const page = pdf.pages[(own ?? 0) - 1];
      expect(tight(page?.text ?? '')).toContain(tight(part.title));
      const contents = pdf.pages.filter((each) => tight(each.text).includes('contents'));
      expect(contents.some((each) => each.text.includes(String(own)))).toBe(true);
      expect(pdf.pages.some((each) => each.links.some((link) => link.page === own))).toBe(true);
    }
  });

  test('has a language, a title, headings without jumps, and an alternative for each figure', () => {
    const { document, pdf } = packOf(ref);
    expect(pdf.language).toBe('en-GB');
    expect(pdf.title).toBe(document.title);
    const drawn = pdf.pages.flatMap((page) => elementsOf(page.structure, 'Figure'));
    expect(drawn.filter((figure) => (figure.alt ?? '') === '')).toEqual([]);
    expect(drawn.length).toBeGreaterThanOrEqual(blocksOf(document, 'figure').length);
  });

  test('says on every page that it is adapted from a public paper', () => {
    for (const page of packOf(ref).pdf.pages.slice(1))
      expect(page.text).toMatch(/adapted from a public paper/);
  });

  test('is the same, byte for byte, when it is made again', async () => {
    const again = join(folder, 'again.pdf');
    await exportDocument(sampleDocument(ref), { format: 'pdf', file: again });
    const hash = (file: string): string => createHash('sha256').update(readFileSync(file)).digest('hex');
    expect(hash(again)).toBe(hash(fileOf(ref)));
  });
});

describe.each(figures)('paper $paper', ({ meeting, figures: stated, rows }) => {
  test('gives every figure again in the text of its PDF, of its web page and of its linear text', () => {
    const { document, pdf } = packOf(meeting);
    const html = renderHtml(document)
      .replace(/<style>[^]*?<\/style>/g, '')
      .replace(/<[^>]+>/g, '')
      .replace(/&#(\d+);/g, (_, code: string) => String.fromCharCode(Number(code)));
    const outputs = { pdf: readOut(pdf), html: tight(html), text: tight(renderText(document)) };
    for (const [name, text] of Object.entries(outputs)) {
      expect(
        stated.filter((figure) => !text.includes(tight(figure))),
        name,
      ).toEqual([]);
    }
    expect(stated.length).toBeGreaterThan(10);
  });

  test('gives every row of its tables again, cell after cell', () => {
    const { pdf } = packOf(meeting);
    const printed = pdf.pages
      .flatMap((page) => elementsOf(page.structure, 'TR'))
      .map((row) => tight(row.text));
    const all = readOut(pdf);
    const holds = (row: readonly string[]): boolean => {
      const pattern = row.map((cell) => tight(cell));
      const within = (text: string): boolean => {
        let at = 0;
        return pattern.every((cell) => {
          const found = text.indexOf(cell, at);
          at = found + cell.length;
          return found !== -1;
        });
      };
      // A row that runs over a page stands in two elements; its cells then follow one another in the whole text.
      return printed.some(within) || within(all);
    };
    expect(rows.filter((row) => !holds(row))).toEqual([]);
  });
});
