import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { packPages } from '../../../../electron/export/packPages.ts';
import { unzip } from '../../../../electron/export/zip.ts';
import { renderWord } from '../../../../electron/export/word/renderWord.ts';
import type { Document, HeadingBlock } from '../../../../shared/document/blocks.ts';
import { largePrintDocument } from '../../../../shared/document/largePrint.ts';
import { largePrint } from '../../../../shared/document/largePrintTheme.ts';
import { blockText, inlineText, walkBlocks } from '../../../../shared/document/walk.ts';
import { sampleRows } from '../../../../shared/samples/index.ts';
import { kitchenSink } from '../../../fixtures/kitchenSink.ts';
import { blocksOf, sampleDocument } from '../../../fixtures/sampleDocument.ts';
import { temporaryFolder } from '../../../fixtures/temporaryFolder.ts';
import { type XmlElement, descendants, parseXml, wordParts, wordsOf } from '../../../tools/wordFile.ts';
import { wordNumbers } from '../../../tools/wordNumbers.ts';
import { printedNumbers } from './printedNumbers.ts';

interface Opened {
  /** Of all parts, pictures too. */
  readonly names: readonly string[];
  readonly parts: ReadonlyMap<string, string>;
  readonly body: XmlElement;
}

async function open(bytes: Uint8Array): Promise<Opened> {
  const file = join(temporaryFolder(), 'pack.docx');
  writeFileSync(file, bytes);
  const parts = await wordParts(file);
  return {
    names: [...(await unzip(bytes)).keys()],
    parts,
    body: parseXml(parts.get('word/document.xml') ?? ''),
  };
}

const part = ({ parts }: Opened, name: string): XmlElement => parseXml(parts.get(name) ?? '');
const tight = (text: string): string => text.replace(/\s+/g, '');
const valueOf = (paragraph: XmlElement, name: string): string =>
  descendants(paragraph, name)[0]?.attributes['w:val'] ?? '';

const editions: [string, () => Document, boolean][] = [
  ...sampleRows.meeting.map(({ ref }): [string, () => Document, boolean] => [
    ref,
    () => sampleDocument(ref),
    false,
  ]),
  ['a pack of every kind of block', () => kitchenSink, false],
  ['the same in large print', () => largePrintDocument(kitchenSink), true],
];

describe.each(editions)('the Word file of %s', (_, make, isLarge) => {
  const document = make();
  const opened = packPages(document, document, new AbortController().signal).then(async (pages) =>
    open(await renderWord(document, { packPages: pages, ...(isLarge ? { theme: largePrint(18) } : {}) })),
  );

  test('is a sound package: each part is XML, has a type, and leads only to parts that are there', async () => {
    const { names, parts } = await opened;
    const types = parseXml(parts.get('[Content_Types].xml') ?? '');
    const typed = new Set(
      types.children.map(({ attributes }) => attributes['PartName'] ?? attributes['Extension']),
    );
    // Charts are vectors: a drawing, and a metafile for programs that draw none.
    expect(names.filter((name) => /\.(?:png|gif|bmp)$/.test(name))).toEqual([]);
    const hasType = (name: string) => typed.has(`/${name}`) || typed.has(name.replace(/^.*\./, ''));
    expect(names.filter((name) => !hasType(name))).toEqual([]);
    for (const [name, xml] of parts) {
      expect(() => parseXml(xml), name).not.toThrow();
      if (!name.endsWith('.rels')) continue;
      const folder = name.replace(/_rels\/[^/]*$/, '');
      const links = parseXml(xml).children.filter(
        ({ attributes }) => attributes['TargetMode'] !== 'External',
      );
      const targets = links.map(({ attributes: { Target = '' } }) => `${folder}${Target}`);
      expect(targets.filter((target) => !names.includes(target))).toEqual([]);
    }
  });

  test('prints the numbers of the document, by lists of its own', async () => {
    const file = await opened;
    const numbers = wordNumbers(file.body, part(file, 'word/numbering.xml'));
    expect(numbers.filter((each) => each !== '')).toEqual(printedNumbers(document));
  });

  test('has every word of the document, headings as headings, and tables as tables', async () => {
    const { body } = await opened;
    const words = tight(wordsOf(body));
    const missing: string[] = [];
    walkBlocks(document, (block) => {
      if (block.kind !== 'paragraph' && block.kind !== 'heading' && block.kind !== 'signOff') return;
      if (!words.includes(tight(inlineText(block.text)))) missing.push(inlineText(block.text));
    });
    const covers = blocksOf(document, 'cover').flatMap((cover) => blockText(cover).split('\n'));
    expect([...missing, ...covers.filter((line) => !words.includes(tight(line)))]).toEqual([]);
    const headings = document.parts
      .flatMap(({ blocks }) => blocks)
      .filter((block): block is HeadingBlock => block.kind === 'heading');
    const styled = descendants(body, 'w:p').map(
      (each) => `${valueOf(each, 'w:pStyle')} ${tight(wordsOf(each))}`,
    );
    for (const { level, text } of headings)
      expect(styled).toContain(`Heading${level} ${tight(inlineText(text))}`);
    const tables = descendants(body, 'w:tbl').filter((each) =>
      descendants(each, 'w:tblHeader').some(({ attributes }) => attributes['w:val'] === undefined),
    );
    const wanted = blocksOf(document, 'table').filter(({ head }) => head.length > 0);
    expect(tables.length).toBeGreaterThanOrEqual(wanted.length);
    const captions = wanted.flatMap(({ caption }) => caption ?? []);
    const said = new Set(tables.map((each) => valueOf(each, 'w:tblCaption')));
    expect(captions.filter((caption) => !said.has(caption))).toEqual([]);
  });

  test('describes every picture, and every link within leads to a place that is there once', async () => {
    const { body } = await opened;
    const pictures = descendants(body, 'wp:docPr').map(({ attributes }) => attributes);
    for (const figure of blocksOf(document, 'figure'))
      expect(pictures.filter(({ descr }) => descr === figure.alt).length).toBeGreaterThan(0);
    expect(pictures.filter(({ descr = '' }) => descr === '')).toEqual([]);
    const places = descendants(body, 'w:bookmarkStart').map(({ attributes }) => attributes['w:name']);
    expect(new Set(places).size).toBe(places.length);
    const anchors = descendants(body, 'w:hyperlink').flatMap(
      ({ attributes }) => attributes['w:anchor'] ?? [],
    );
    expect(anchors.filter((anchor) => !places.includes(anchor))).toEqual([]);
    expect(anchors.length).toBeGreaterThan(0);
    const ids = [...descendants(body, 'wp:docPr'), ...descendants(body, 'w:bookmarkStart')].map(
      ({ name, attributes }) => `${name} ${attributes['id'] ?? attributes['w:id']}`,
    );
    expect(new Set(ids).size).toBe(ids.length);
  });

  test('says its title and language, and which pages of the PDF a part is', async () => {
    const file = await opened;
    const properties = part(file, 'docProps/core.xml').children;
    const said = (name: string) => properties.find((each) => each.name === name)?.text;
    expect(said('dc:title')).toBe(document.title);
    expect(said('dc:language')).toBe('en-GB');
    expect(said('dcterms:created')).toBe(document.assembledAt.replace(/\.\d+Z$/, 'Z'));
    expect(valueOf(part(file, 'word/styles.xml'), 'w:lang')).toBe('en-GB');
    const feet = [...file.parts]
      .filter(([name]) => /footer\d+\.xml$/.test(name))
      .map(([, xml]) => wordsOf(parseXml(xml)));
    expect(feet.length).toBeGreaterThanOrEqual(document.parts.length);
    for (const foot of feet) expect(foot).toMatch(/In the PDF: pages? \d/);
  });
});

test('large print has no letter smaller than was asked for, and charts in proportion', async () => {
  const file = await open(await renderWord(largePrintDocument(kitchenSink), { theme: largePrint(20) }));
  const sizes = ['word/styles.xml', 'word/document.xml']
    .flatMap((name) => descendants(part(file, name), 'w:sz'))
    .map(({ attributes }) => Number(attributes['w:val']) / 2);
  expect(Math.min(...sizes)).toBeGreaterThanOrEqual(20);
});

test('the same document gives the same bytes, whatever was written before', async () => {
  const once = await renderWord(kitchenSink);
  await renderWord(sampleDocument('bcp-cabinet-2021-09-01'));
  expect(Buffer.compare(Buffer.from(await renderWord(kitchenSink)), Buffer.from(once))).toBe(0);
});

const paperOf = (blocks: Document['parts'][number]['blocks']): Document => ({
  ...kitchenSink,
  parts: [{ id: 'paper', kind: 'paper', title: 'A report', runningTitle: 'A report', blocks }],
});

test('pages that arrived as a file are said to be in the PDF, and their words are there page by page', async () => {
  const page = { width: 595, height: 842 };
  const { body } = await open(
    await renderWord(
      paperOf([
        {
          kind: 'attachment',
          id: 'plan',
          title: 'Appendix 1: Site plan',
          file: 'plan.pdf',
          sha256: '0'.repeat(64),
          alt: 'The site from above',
          pages: [
            { ...page, text: 'North gate\nSouth gate' },
            { ...page, text: '' },
          ],
          tagged: true,
          archive: 'a',
          accessible: true,
        },
      ]),
    ),
  );
  const paragraphs = descendants(body, 'w:p').map((each) => `${valueOf(each, 'w:pStyle')}: ${wordsOf(each)}`);
  expect(paragraphs).toEqual([
    'Heading1: A report',
    'Notice: Supplied as the file “plan.pdf”, 2 pages; its pages are in the PDF of this pack. The site from above. Its words follow, page by page; one page is a picture without words.',
    'Normal: ',
    'Heading2: Page 1 of “plan.pdf”',
    'BodyText: North gate',
    'BodyText: South gate',
  ]);
});

test('what has changed since another version is a tracked change, by the council and at the document’s time', async () => {
  const { body } = await open(
    await renderWord(
      paperOf([
        {
          kind: 'paragraph',
          id: 'p',
          text: [
            { kind: 'text', text: 'It costs ' },
            { kind: 'text', text: '£10', change: 'deleted' },
            { kind: 'text', text: '£12', change: 'inserted' },
          ],
        },
      ]),
    ),
  );
  const [gone, come] = [descendants(body, 'w:del')[0], descendants(body, 'w:ins')[0]];
  expect([gone, come].map((each) => each && wordsOf(each))).toEqual(['£10', '£12']);
  expect(come?.attributes).toMatchObject({
    'w:author': kitchenSink.organisation,
    'w:date': kitchenSink.assembledAt,
  });
});

test('characters that XML cannot write, and signs that it means otherwise, do no harm', async () => {
  const { body } = await open(
    await renderWord(
      paperOf([
        { kind: 'paragraph', id: 'p', text: [{ kind: 'text', text: 'a\u0000\u000b <b> & "c"\uD800' }] },
      ]),
    ),
  );
  expect(wordsOf(body)).toContain('a <b> & "c"\uFFFD');
});
