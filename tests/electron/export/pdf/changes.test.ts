import { expect, test } from 'vitest';
import type { Document } from '../../../../shared/document/blocks.ts';
import { readPdf } from '../../../tools/pdf.ts';
import { elementsOf } from '../../../tools/pdfStructureTree.ts';
import { makeDocument, paragraph } from './makeDocument.ts';
import { renderFile } from './renderTo.ts';

const changed = makeDocument([
  paragraph('p', [
    { kind: 'text', text: 'The reserve holds ' },
    { kind: 'text', text: '£784,000', change: 'deleted' },
    { kind: 'text', text: ' ' },
    { kind: 'text', text: '£784,200', change: 'inserted' },
    { kind: 'text', text: ' this year.' },
  ]),
  paragraph('new', [{ kind: 'text', text: 'A whole new paragraph.', change: 'inserted' }]),
]);

test('what was inserted and deleted is an element of its own that says so', async () => {
  const { pages } = await readPdf((await renderFile(changed)).file);
  const spans = elementsOf(pages[0]?.structure, 'Span');
  expect(spans.map(({ alt, text }) => [alt, text])).toEqual([
    ['deleted: £784,000', '£784,000'],
    ['inserted: £784,200', '£784,200'],
    ['inserted: A whole new paragraph.', 'A whole new paragraph.'],
  ]);
  expect(elementsOf(pages[0]?.structure, 'P').map(({ text }) => text)).toContain(
    'The reserve holds £784,000 £784,200 this year.',
  );
});

test('a change that goes over a page stays one element', async () => {
  const words = Array.from({ length: 900 }, (_, at) => `word${at}`).join(' ');
  const { file } = await renderFile(
    makeDocument([paragraph('p', [{ kind: 'text', text: words, change: 'deleted' }])]),
  );
  const { pages } = await readPdf(file);
  expect(pages.length).toBeGreaterThan(1);
  const spans = pages.map(({ structure }) => elementsOf(structure, 'Span'));
  expect(spans.flat().every(({ alt }) => alt === `deleted: ${words}`)).toBe(true);
  expect(spans.flatMap((each) => each.map(({ text }) => text)).join(' ')).toBe(words);
});

test('a line under or through the words is drawn beside the text and takes no part in it', async () => {
  const plain = JSON.parse(JSON.stringify(changed), (key, value: unknown) =>
    key === 'change' ? undefined : value,
  );
  const [marked, unmarked] = await Promise.all(
    [changed, plain as typeof changed].map((each) => textOf(each)),
  );
  expect(marked).toBe(unmarked);
});

async function textOf(document: Document): Promise<string> {
  const { pages } = await readPdf((await renderFile(document)).file);
  return pages.map(({ text }) => text).join('\n');
}
