import { expect, test } from 'vitest';
import { standard } from '../../../../shared/document/themes.ts';
import { readPdf } from '../../../tools/pdf.ts';
import { hasQpdf } from '../../../tools/pdfPrograms.ts';
import { elementsOf } from '../../../tools/pdfStructureTree.ts';
import { makeDocument, table } from './makeDocument.ts';
import { renderFile } from './renderTo.ts';
import { structureText } from './structureText.ts';

const many = (prefix: string, count: number) =>
  Array.from({ length: count }, (_, at) => `${prefix}${at}`).join(' ');

test.skipIf(!hasQpdf())('a row taller than a page goes on over pages and loses nothing', async () => {
  const { file, result } = await renderFile(
    makeDocument([
      table('t', [
        ['Topic', 'Evidence', 'Owner'],
        ['short', 'before', 'x'],
        ['tall', many('w', 3000), many('v', 700)],
        ['short', 'after', 'y'],
      ]),
    ]),
  );
  expect(result.pages).toBeGreaterThan(5);
  const words = (await structureText(file)).split(/\s+/u);
  const from = words.indexOf('w0');
  expect(words.slice(from, from + 3700)).toEqual([
    ...many('w', 3000).split(' '),
    ...many('v', 700).split(' '),
  ]);
  expect(words.slice(from + 3700)).toEqual(['short', 'after', 'y']);
});

test('an unbreakable word widens its column, and the others give way', async () => {
  const word = 'Llanfairpwllgwyngyll';
  const { file } = await renderFile(
    makeDocument([
      table('t', [
        ['A', 'B', 'C', 'D', 'E', 'F', 'G', 'H'],
        ['a', word, 'c', 'd', 'e', 'f', 'g', 'h'],
      ]),
    ]),
  );
  const [page] = (await readPdf(file)).pages;
  expect(page?.text).toContain(word);
});

test('a word longer than any column is broken inside its cell, and none of it is lost', async () => {
  const word = 'x1y2'.repeat(60);
  const { file } = await renderFile(
    makeDocument([
      table(
        't',
        [
          ['Left', 'Middle', 'Right'],
          ['l', word, 'RIGHT'],
        ],
        { columns: [1, 1, 1].map((width, at) => ({ id: `c${at}`, width, align: 'start' })) },
      ),
    ]),
  );
  const [page] = (await readPdf(file)).pages;
  const right = page?.boxes.find(({ text }) => text.startsWith('RIGHT'));
  const pieces = page?.boxes.filter(({ text }) => /^[xy12]+$/u.test(text.trim())) ?? [];
  expect(pieces.map(({ text }) => text.trim()).join('')).toBe(word);
  expect(pieces.length).toBeGreaterThan(1);
  // One padding at the right of this cell, one at the left of the next.
  const edge = (right?.left ?? 0) - 2 * standard.space.cellAcross + 0.1;
  for (const piece of pieces) expect(piece.right).toBeLessThan(edge);
});

test('a table that is too wide for the page gets a page of its own, turned, and its text stays on it', async () => {
  const heads = Array.from({ length: 14 }, (_, at) => `Septemberish${at}`);
  const { file } = await renderFile(makeDocument([table('t', [heads, heads.map(() => '1,234,567')])]));
  const [page] = (await readPdf(file)).pages;
  expect(page?.width).toBeGreaterThan(page?.height ?? 0);
  for (const { left, right } of page?.boxes ?? []) {
    expect(left).toBeGreaterThan(0);
    expect(right).toBeLessThan(page?.width ?? 0);
  }
});

test('an empty cell is there to be read out', async () => {
  const { file } = await renderFile(
    makeDocument([
      table('t', [
        ['A', 'B', 'C'],
        ['a', '', 'c'],
      ]),
    ]),
  );
  const [page] = (await readPdf(file)).pages;
  const [, row] = elementsOf(page?.structure, 'TR');
  expect(row?.children.map(({ role, text }) => [role, text])).toEqual([
    ['TH', 'a'],
    ['TD', ''],
    ['TD', 'c'],
  ]);
});

test('digits in a column of numbers stand below each other', async () => {
  const rows = [
    ['Item', 'Cost'],
    ...['1,111.1', '8,808.0', '4,747.7', '1,111.9'].map((cost, at) => [`r${at}`, cost]),
  ];
  const { file } = await renderFile(
    makeDocument([
      table('t', rows, {
        columns: [
          { id: 'a', width: 1, align: 'start' },
          { id: 'b', width: 1, align: 'number' },
        ],
      }),
    ]),
  );
  const [page] = (await readPdf(file)).pages;
  const costs = page?.boxes.filter(({ text }) => /^\d,\d{3}\.\d/u.test(text)) ?? [];
  expect(costs).toHaveLength(4);
  const [first] = costs;
  for (const { left, right } of costs) {
    expect(left).toBeCloseTo(first?.left ?? 0, 1);
    expect(right).toBeCloseTo(first?.right ?? 0, 1);
  }
});
