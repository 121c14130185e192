import { expect, test } from 'vitest';
import type { Block } from '../../../../shared/document/blocks.ts';
import { readPdf } from '../../../tools/pdf.ts';
import { elementsOf } from '../../../tools/pdfStructureTree.ts';
import { heading, lines, makeDocument, paragraph, table } from './makeDocument.ts';
import { renderFile } from './renderTo.ts';

/** Lines of each page without head and foot: those that a test has written. */
async function linesOf(blocks: readonly Block[]): Promise<string[][]> {
  const { file } = await renderFile(makeDocument(blocks));
  const { pages } = await readPdf(file);
  return pages.map(({ structure }) => (structure?.text ?? '').split(' '));
}

test('no line of a paragraph is alone on a page', async () => {
  const counts = [5, 4, 7, 3, 6, 2];
  const blocks = Array.from({ length: 90 }, (_, at) => lines(`p${at}`, counts[at % counts.length] ?? 5));
  const pages = await linesOf(blocks);
  expect(pages.length).toBeGreaterThan(5);
  let divided = 0;
  for (const { id } of blocks) {
    const whole = counts[Number(id.slice(1)) % counts.length] ?? 0;
    const parts = pages
      .map((words) => words.filter((word) => word.startsWith(`${id}.`)).length)
      .filter((n) => n > 0);
    expect(parts.reduce((sum, n) => sum + n, 0)).toBe(whole);
    if (parts.length > 1) divided++;
    expect(Math.min(...parts)).toBeGreaterThan(1);
  }
  expect(divided).toBeGreaterThan(0);
});

test('a heading stands on the page of the first two lines after it', async () => {
  const blocks = Array.from({ length: 60 }, (_, at): Block[] => [
    heading(`h${at}`, `heading${at}`, at % 3 === 0 ? 3 : 2),
    lines(`p${at}`, 4 + (at % 5)),
  ]).flat();
  for (const words of await linesOf(blocks)) {
    for (const word of words.filter((one) => one.startsWith('heading'))) {
      const at = word.slice('heading'.length);
      expect(words).toContain(`p${at}.1`);
      expect(words).toContain(`p${at}.2`);
    }
  }
});

test('a heading stands on the page of the header and first row of its table', async () => {
  for (let filler = 25; filler < 40; filler++) {
    const rows = [['Topic', 'Evidence'], ...Array.from({ length: 40 }, (_, at) => [`row${at}`, 'cell'])];
    const pages = await linesOf([lines('f', filler), heading('h', 'Above'), table('t', rows)]);
    const page = pages.find((words) => words.includes('Above'));
    expect(page).toEqual(expect.arrayContaining(['Topic', 'Evidence', 'row0']));
  }
});

test('a paragraph that announces a list stands on the page of its first item', async () => {
  for (let filler = 30; filler < 42; filler++) {
    const [...pages] = await linesOf([
      lines('f', filler),
      paragraph('p', 'Options:'),
      {
        kind: 'list',
        id: 'l',
        marker: 'alpha',
        items: ['a)', 'b)', 'c)'].map((label) => ({
          id: label,
          label,
          blocks: [paragraph(`${label}p`, `item${label}`)],
        })),
      },
    ]);
    expect(pages.find((words) => words.includes('Options:'))).toContain('itema)');
  }
});

test('a table repeats its header on each page, and it is read out once', async () => {
  const rows = [
    ['Topic', 'Evidence'],
    ...Array.from({ length: 120 }, (_, at) => [`row${at}`, `evidence${at}`]),
  ];
  const { file } = await renderFile(makeDocument([table('t', rows, { caption: 'Table 1: much' })]));
  const { pages } = await readPdf(file);
  expect(pages.length).toBeGreaterThan(2);
  for (const { text } of pages) expect(text).toMatch(/Topic\s+Evidence/u);
  expect(pages.map(({ structure }) => structure?.text.includes('Topic'))).toEqual(
    pages.map((_, at) => at === 0),
  );
  expect(pages.slice(1).every(({ text }) => text.includes('Table 1: much (continued)'))).toBe(true);
  const headers = pages.flatMap(({ structure }) => elementsOf(structure, 'TH'));
  expect(headers.filter(({ scope, text }) => scope === 'Column' && text !== '')).toHaveLength(2);
});

test('a total stays with the row above it, and a group heading with the row below', async () => {
  const base = table('t', [
    ['Item', 'Cost'],
    ...Array.from({ length: 60 }, (_, at) => [`row${at}`, `${at}`]),
  ]);
  for (let filler = 1; filler < 16; filler++) {
    const body = base.body.map((row, at) => ({
      ...row,
      kind: at % 4 === 0 ? ('group' as const) : at % 4 === 3 ? ('total' as const) : ('body' as const),
    }));
    for (const words of await linesOf([lines('f', filler), { ...base, body }])) {
      const rows = words.filter((word) => word.startsWith('row')).map((word) => Number(word.slice(3)));
      expect((rows.at(-1) ?? 1) % 4).not.toBe(0);
      expect((rows[0] ?? 1) % 4).not.toBe(3);
    }
  }
});
