import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { exportDocument, writeDocument } from '../../../electron/export/export.ts';
import type { Block, Document, FigureBlock, Part, TableBlock } from '../../../shared/document/blocks.ts';
import { paragraph } from '../../../shared/document/make.ts';
import { redact } from '../../../shared/document/redact.ts';
import { secretsOf, tight } from '../../../shared/document/secrets.ts';
import { type ExportFormat, exportFormats } from '../../../shared/editions.ts';
import { planted, restrictedPack } from '../../fixtures/restrictedPack.ts';
import { temporaryFolder } from '../../fixtures/temporaryFolder.ts';
import { problemOf, valueOf } from '../../fixtures/tinyLibrary.ts';
import { brailleInPrint } from '../../tools/brailleInPrint.ts';
import { readPdf } from '../../tools/pdf.ts';
import { wordParts } from '../../tools/wordFile.ts';
import { pdfToText, pdfUnpacked } from '../../tools/pdfPrograms.ts';

const open = valueOf(redact(restrictedPack));
const secrets = secretsOf(restrictedPack, open);

/** All that other programs than ours find in a file. */
async function everythingIn(file: string, format: ExportFormat): Promise<string> {
  if (format === 'docx') return [...(await wordParts(file)).values()].join('\n');
  if (format === 'brf') return brailleInPrint(readFileSync(file, 'latin1'));
  if (format !== 'pdf') return readFileSync(file, 'utf8');
  return [
    JSON.stringify(await readPdf(file)),
    (await pdfToText(file)).join('\n'),
    (await pdfUnpacked(file)).replaceAll('\0', ''),
  ].join('\n');
}

describe.each(exportFormats)('a pack with a restricted report as %s', (format) => {
  test('has nothing of it for the public, and all of it for members', async () => {
    const folder = temporaryFolder();
    const [publicFile, members] = [join(folder, 'public'), join(folder, 'members')];
    valueOf(await exportDocument(restrictedPack, { format, file: publicFile }));
    valueOf(await exportDocument(restrictedPack, { format, file: members, edition: 'members' }));
    const [shown, whole] = [await everythingIn(publicFile, format), await everythingIn(members, format)];
    const standsIn = (text: string) => {
      const close = tight(text);
      return ([, words]: [string, string]) =>
        /^[£\d]/.test(words) ? text.includes(words) : close.includes(tight(words));
    };
    expect(['', 'Purchase of land']).toSatisfy(standsIn(shown));
    expect(Object.entries(planted).filter(standsIn(shown))).toEqual([]);
    const elsewhere = {
      pdf: ['reference'],
      html: ['running head'],
      text: ['reference', 'running head'],
      docx: ['reference'],
      // liblouis does not find the way back from an address in contracted braille.
      brf: ['reference', 'running head', 'link address'],
    }[format];
    const kept = Object.entries(planted).filter(([place]) => !elsewhere.includes(place));
    expect(kept.filter((each) => !standsIn(whole)(each))).toEqual([]);
  });

  test('is not written under a name that tells', async () => {
    const folder = temporaryFolder();
    const file = join(folder, 'Purchase of Quillfeather Mill.pdf');
    const problem = problemOf(await exportDocument(restrictedPack, { format, file }));
    expect(problem).toEqual({
      kind: 'leak',
      message:
        'No public file was written: words of item 2, which is not for publication, stand in its name. Choose another name.',
    });
    expect(readdirSync(folder)).toEqual([]);
  });
});

/** The open document with something restricted put back: what a broken filter would leave. */
const withPart = (change: (part: Part) => Part): Document => ({
  ...open,
  parts: open.parts.map((part) => (part.id === 'ourtown-footpath' ? change(part) : part)),
});
const withBlock = (block: Block): Document =>
  withPart((part) => ({ ...part, blocks: [...part.blocks, block] }));
const withText = (text: string): Document =>
  withBlock({ kind: 'paragraph', id: 'leak', text: [{ kind: 'text', text }] });

const restricted = restrictedPack.parts.flatMap((part) => (part.title === planted.title ? part.blocks : []));
const figure = restricted.find((block): block is FigureBlock => block.kind === 'figure');
const tableOf = (fields: Partial<TableBlock>): Block => {
  const found = restricted.find((block): block is TableBlock => block.kind === 'table');
  if (found === undefined) throw new Error('the restricted report has no table');
  return { ...found, caption: 'Table', summary: 'None', head: [], body: [], notes: [], ...fields };
};
const chartOf = (fields: Partial<FigureBlock>): Block => {
  if (figure === undefined) throw new Error('the restricted report has no figure');
  return {
    ...figure,
    caption: 'A chart',
    alt: 'A chart',
    chart: {
      kind: 'timeline',
      from: '2021-01-01',
      to: '2021-12-31',
      rows: [],
    } as unknown as FigureBlock['chart'],
    ...fields,
  };
};

type Leak = readonly [place: string, document: () => Document, formats: readonly ExportFormat[]];
const all = exportFormats;
const leaks: readonly Leak[] = [
  ['title of a part', () => withPart((part) => ({ ...part, title: planted.title })), ['pdf', 'html', 'text']],
  [
    'running head',
    () => withPart((part) => ({ ...part, runningTitle: planted['running head'] })),
    ['pdf', 'docx'],
  ],
  [
    'running head that is cut short',
    () => withPart((part) => ({ ...part, runningTitle: `${planted.title} ${'and more '.repeat(30)}` })),
    ['pdf'],
  ],
  ['marking', () => withPart((part) => ({ ...part, marking: planted.heading })), all],
  // Braille begins with the cover, as print does.
  [
    'title of the document',
    () => ({ ...open, title: planted.title }),
    all.filter((format) => format !== 'brf'),
  ],
  [
    'heading and bookmark',
    () =>
      withBlock({ kind: 'heading', id: 'leak', level: 2, text: [{ kind: 'text', text: planted.heading }] }),
    all,
  ],
  ['paragraph', () => withText(`Besides: ${planted.paragraph}`), all],
  ['figure in a paragraph', () => withText(`The offer was ${planted.figure}.`), all],
  ['figure of a finance line', () => withText(`In all ${planted['finance figure']} pounds.`), all],
  ['caption', () => withBlock(tableOf({ caption: planted.caption })), all],
  ['note of a table', () => withBlock(tableOf({ notes: [[{ kind: 'text', text: planted.footnote }]] })), all],
  [
    'alternative of a picture',
    () => withBlock(chartOf({ alt: `It shows ${planted['measure and chart']}` })),
    all,
  ],
  [
    'labels of a chart',
    () => withBlock({ ...(figure as FigureBlock), caption: 'A chart', alt: 'A chart' }),
    all,
  ],
  [
    'address of a link',
    () =>
      withBlock({
        kind: 'paragraph',
        id: 'leak',
        text: [{ kind: 'link', href: planted['link address'], text: 'here' }],
      }),
    all,
  ],
  [
    'words of a reference',
    () =>
      withBlock({
        kind: 'paragraph',
        id: 'leak',
        text: [{ kind: 'reference', target: 'ourtown-bridge', text: planted['appendix name'] }],
      }),
    all,
  ],
  [
    'contents',
    () => ({
      ...open,
      parts: open.parts.map((part) => ({
        ...part,
        blocks: part.blocks.map((block) =>
          block.kind === 'index' && block.purpose === 'contents'
            ? {
                ...block,
                entries: [{ id: 'leak', level: 1 as const, title: planted['appendix name'], detail: [] }],
              }
            : block,
        ),
      })),
    }),
    all,
  ],
  ['id', () => withPart((part) => ({ ...part, id: planted.reference })), ['html']],
];

describe.each(leaks)('restricted matter in a %s', (_, document, formats) => {
  test.each(formats)('stops a public %s, and no file is left', async (format) => {
    const folder = temporaryFolder();
    const file = join(folder, 'pack');
    const problem = problemOf(await writeDocument(document(), { format, file }, secrets));
    expect(problem.kind).toBe('leak');
    expect(problem.message).toMatch(
      /^No public file was written: (words|a figure) of (item 2|a report), which is/,
    );
    expect(existsSync(file)).toBe(false);
    expect(readdirSync(folder)).toEqual([]);
  });
});

test('the place of a leak is told', async () => {
  const file = join(temporaryFolder(), 'pack');
  const placeOf = async (document: Document, format: ExportFormat): Promise<string> =>
    problemOf(await writeDocument(document, { format, file }, secrets)).message.replace(
      /^.* in | Please.*$/g,
      '',
    );
  expect(await placeOf(withText(planted.paragraph), 'pdf')).toMatch(/^the text of page \d+\.$/);
  expect(await placeOf(withText(planted.paragraph), 'html')).toBe('its text.');
  expect(await placeOf(withBlock(chartOf({ alt: planted.paragraph })), 'pdf')).toBe('an alternative text.');
  expect(await placeOf({ ...open, title: planted.title }, 'pdf')).toMatch(/^its (properties|metadata)\.$/);
});

test('an “s” that only ends a genitive is not taken for the beginning of a tag', async () => {
  const words = 'The decisions of the Council’s own company were put off.';
  const told = 'Leader of the Council';
  const pack: Document = {
    ...restrictedPack,
    parts: restrictedPack.parts.map((part) =>
      part.restriction === undefined
        ? { ...part, blocks: part.blocks.map((block) => namedTo(block, told)) }
        : { ...part, blocks: [...part.blocks, paragraph('genitive', words)] },
    ),
  };
  const file = join(temporaryFolder(), 'pack.html');
  valueOf(await exportDocument(pack, { format: 'html', file }));
  expect(readFileSync(file, 'utf8')).toContain(`${told} <span`);
});

/** A cover with one more member, whose role the web page sets in a tag of its own. */
const namedTo = (block: Block, name: string): Block =>
  block.kind === 'cover' ? { ...block, members: [...block.members, { name, role: 'Chair' }] } : block;
