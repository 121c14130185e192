import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { findBrowser } from '../../../build/prepareFind.ts';
import { exportDocument } from '../../../electron/export/export.ts';
import { makeEdition } from '../../../electron/export/makeEdition.ts';
import type { Document } from '../../../shared/document/blocks.ts';
import {
  type Edition,
  type ExportFormat,
  editions,
  endings,
  exportFormats,
  isForPublic,
  orderProblem,
} from '../../../shared/editions.ts';
import { sampleRows } from '../../../shared/samples/index.ts';
import { restrictedPack } from '../../fixtures/restrictedPack.ts';
import { sampleDocument } from '../../fixtures/sampleDocument.ts';
import { problemOf, valueOf } from '../../fixtures/tinyLibrary.ts';
import { axeFaults } from '../../tools/axe.ts';
import { brailleInPrint } from '../../tools/brailleInPrint.ts';
import { qpdfComplaints } from '../../tools/pdfPrograms.ts';
import { hasJava, validatePdfs } from '../../tools/verapdf.ts';
import { descendants, parseXml, wordParts, wordsOf } from '../../tools/wordFile.ts';

/**
 * Every edition of the six sample meetings in every format, and of a pack with a restricted item. What is one file in two editions is
 * made once; the public PDFs are validated in samplePacks.test.ts.
 */
const folder = mkdtempSync(join(tmpdir(), 'tabled-matrix-'));
afterAll(() => rmSync(folder, { recursive: true }));

const refs = sampleRows.meeting.map(({ ref }) => ref);
const packs = new Map<string, Document>([
  ...refs.map((ref) => [ref, sampleDocument(ref)] as const),
  ['restricted', restrictedPack],
]);
const { signal } = new AbortController();

interface Made {
  readonly ref: string;
  readonly edition: Edition;
  readonly format: ExportFormat;
  readonly file: string;
}

const pairs = editions.flatMap((edition) => exportFormats.map((format) => ({ edition, format })));
const possible = pairs.filter((pair) => orderProblem(pair) === undefined);
const made: Made[] = [];
const filesOf = (format: ExportFormat): Made[] => made.filter((each) => each.format === format);
const nameOf = ({ ref, edition, format }: Omit<Made, 'file'>): string => `${ref} ${edition} ${format}`;

/** The sample packs have nothing restricted: members and the archive get the public's file. */
const isOwn = (ref: string, edition: Edition, format: ExportFormat): boolean =>
  ref === 'restricted' || (edition === 'public' && format !== 'pdf') || edition === 'large-print';

beforeAll(async () => {
  for (const [ref, document] of packs)
    for (const { edition, format } of possible.filter((pair) => isOwn(ref, pair.edition, pair.format))) {
      const file = join(folder, `${ref}-${edition}.${endings[format]}`);
      valueOf(await exportDocument(document, { edition, format, file }));
      made.push({ ref, edition, format, file });
    }
}, 240_000);

test('every pair can be had but the one that makes no sense, and that one says so', async () => {
  expect(pairs.filter((pair) => !possible.includes(pair))).toEqual([
    { edition: 'large-print', format: 'brf' },
  ]);
  const order = { edition: 'large-print', format: 'brf', file: join(folder, 'none') } as const;
  expect(problemOf(await exportDocument(restrictedPack, order)).message).toBe(
    'Braille has no sizes of type: choose the public edition.',
  );
});

test('a pack with nothing restricted is the same for the public, for members and for the archive', async () => {
  for (const ref of refs)
    for (const format of ['html', 'brf'] as const) {
      const edition = async (name: Edition) =>
        valueOf(await makeEdition(packs.get(ref)!, { edition: name, format }, signal));
      const open = await edition('public');
      expect(await edition('members')).toEqual(open);
      expect(await edition('archive')).toEqual(open);
    }
}, 60_000);

describe('each PDF', () => {
  test('is sound in its syntax', async () => {
    for (const pdf of filesOf('pdf')) expect(await qpdfComplaints(pdf.file), nameOf(pdf)).toEqual([]);
  }, 60_000);

  test.skipIf(!hasJava()).each(['ua1', '2a'] as const)(
    'keeps to the profile %s',
    async (flavour) => {
      const verdicts = await validatePdfs(
        filesOf('pdf').map(({ file }) => file),
        flavour,
      );
      expect(verdicts.flatMap(({ file, failures }) => failures.map((each) => [file, each]))).toEqual([]);
    },
    240_000,
  );
});

describe('each Word file', () => {
  test('is a package of well-formed parts, with headings, and its restricted item only where it may', async () => {
    for (const { file, ref, edition } of filesOf('docx')) {
      const parts = await wordParts(file);
      for (const [name, xml] of parts) expect(() => parseXml(xml), `${file} ${name}`).not.toThrow();
      const body = parseXml(parts.get('word/document.xml') ?? '');
      const styles = descendants(body, 'w:pStyle').map(({ attributes }) => attributes['w:val']);
      expect(styles.filter((style) => style === 'Heading1').length).toBeGreaterThan(1);
      const known = new Set(
        descendants(parseXml(parts.get('word/styles.xml') ?? ''), 'w:style').map(
          ({ attributes }) => attributes['w:styleId'],
        ),
      );
      expect(styles.filter((style) => !known.has(style))).toEqual([]);
      expect(wordsOf(body).includes('Quillfeather')).toBe(ref === 'restricted' && !isForPublic(edition));
    }
  });
});

describe('each braille file', () => {
  test('has lines of 40 cells, pages of 25 lines, and cells that every embosser knows', async () => {
    expect(filesOf('brf')).toHaveLength(refs.length + 3);
    for (const braille of filesOf('brf')) {
      const brf = readFileSync(braille.file, 'latin1');
      expect(brf).toMatch(/^(?:(?:[ -_]{0,40}\r\n){2,25}\f)+$/);
      const print = (await brailleInPrint(brf)).toLowerCase();
      expect(print).toContain('unified english braille');
      expect(print.includes('quillfeather')).toBe(
        braille.ref === 'restricted' && !isForPublic(braille.edition),
      );
    }
  });
});

describe.skipIf(findBrowser() === undefined)('each web page', () => {
  test('has nothing that axe objects to', async () => {
    const browser = await chromium.launch({ executablePath: findBrowser() ?? '', args: ['--no-sandbox'] });
    try {
      const page = await (await browser.newContext()).newPage();
      await page.route('**/*', (route) => route.abort());
      const houses = new Set<string>();
      for (const { file, ref } of filesOf('html')) {
        await page.setContent(readFileSync(file, 'utf8'));
        const { accent } = packs.get(ref)!.house;
        // Contrast takes most of the time, and is one for all pages with the colours of a house.
        const rules = houses.has(accent) ? { 'color-contrast': { enabled: false } } : {};
        houses.add(accent);
        const found = await axeFaults(page, {
          runOnly: ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa'],
          rules,
        });
        expect(found.map(({ id, nodes }) => `${file} ${id}: ${nodes[0]?.html}`)).toEqual([]);
      }
    } finally {
      await browser.close();
    }
  }, 240_000);
});
