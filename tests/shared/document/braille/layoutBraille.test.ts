import { describe, expect, test } from 'vitest';
import type { Document } from '../../../../shared/document/blocks.ts';
import { layoutBraille } from '../../../../shared/document/braille/layoutBraille.ts';
import { type Passage, passage } from '../../../../shared/document/braille/passage.ts';
import { braillePassages } from '../../../../shared/document/braille/passages.ts';
import { uncontracted } from '../../../../shared/document/braille/uncontracted.ts';
import { row, text } from '../../../../shared/document/make.ts';
import { kitchenSink } from '../../../fixtures/kitchenSink.ts';

const laid = (passages: readonly Passage[], starts = new Map<string, number>()) =>
  layoutBraille(
    passages,
    passages.map((each) => uncontracted(each.text)),
    starts,
  );
/** Lines of each page, its head first. */
const pagesOf = (passages: readonly Passage[], starts?: Map<string, number>): string[][] =>
  laid(passages, starts)
    .brf.split('\r\n\f')
    .slice(0, -1)
    .map((page) => page.split('\r\n'));
const linesOf = (passages: readonly Passage[]): string[] =>
  pagesOf(passages).flatMap(([, ...lines]) => lines);

const packOf = (blocks: Document['parts'][number]['blocks']): Document => ({
  ...kitchenSink,
  parts: [{ id: 'part', kind: 'paper', title: 'A report', runningTitle: '', blocks }],
});

test('every page of every kind of block has at most 25 lines of 40 cells, and ends in a form feed', () => {
  const { brf, pages } = laid(braillePassages(kitchenSink, 'Note.'));
  const all = brf.split('\f');
  expect(all).toHaveLength(pages + 1);
  expect(all.at(-1)).toBe('');
  expect(brf).toMatch(/^[\r\n\f -_]*$/);
  for (const page of all.slice(0, -1)) {
    expect(page.endsWith('\r\n')).toBe(true);
    const lines = page.slice(0, -2).split('\r\n');
    expect(lines.length).toBeLessThanOrEqual(25);
    expect(lines.filter((line) => line.length > 40 || /[\r\n]/.test(line))).toEqual([]);
  }
});

test('paragraphs begin in cell 3, and their lines go on in cell 1', () => {
  expect(linesOf([passage('Families wait for an average of forty weeks now.')])).toEqual([
    '  ,FAMILIES WAIT FOR AN AVERAGE OF FORTY',
    'WEEKS NOW4',
  ]);
});

test('headings are centred, or begin in cells 5 and 7 with an empty line above', () => {
  const heading = (level: 1 | 2 | 3) => ({
    kind: 'heading' as const,
    id: `h${level}`,
    level,
    text: text('Money'),
  });
  const pages = pagesOf(braillePassages(packOf([heading(1), heading(2), heading(3)]), ''));
  expect(pages.at(-1)?.slice(-5)).toEqual(['                 ,MONEY', '', '    ,MONEY', '', '      ,MONEY']);
});

test('a table is its rows, each value after the heading of its column', () => {
  const table = {
    kind: 'table' as const,
    id: 't',
    caption: 'Spending',
    unit: '£000',
    columns: (['a', 'b', 'c'] as const).map((id) => ({ id, width: 1, align: 'start' as const })),
    head: [row('h', 'header', ['Team', 'Cost', 'Status'])],
    body: [row('r', 'body', ['Assessment', '94', ''])],
    notes: [],
  };
  expect(linesOf(braillePassages(packOf([table]), '')).slice(-4)).toEqual([
    '  ,SPENDING4 ,AMOUNTS IN @L#JJJ4',
    ',ASSESSMENT',
    '  ,COST3 #ID',
    '  ,STATUS3 EMPTY',
  ]);
});

describe('pages', () => {
  const lines = (count: number): Passage[] =>
    Array.from({ length: count }, (_, at) => passage(`line ${'abcdefghij'[at % 10]}`, { ids: [`l${at}`] }));

  test('have the print page at the left of their head and their own at the right', () => {
    const starts = new Map([
      ['l0', 7],
      ['l30', 9],
    ]);
    const heads = pagesOf(lines(60), starts).map(([head]) => head);
    expect(heads).toEqual([`#G${' '.repeat(36)}#A`, `#G-#I${' '.repeat(33)}#B`, `#I${' '.repeat(36)}#C`]);
  });

  test('take a heading over to what it is for', () => {
    const heading = passage('heading', { gap: true, keep: true });
    const pages = pagesOf([...lines(22), heading, ...lines(5)]);
    expect(pages[0]).toHaveLength(23);
    expect(pages[1]?.[1]).toBe('  HEADING');
  });

  test('are named in the contents, after dots', () => {
    const entry = passage('Money', { first: 0, rest: 2, target: 'l20' });
    expect(linesOf([entry, ...lines(30)])[0]).toBe(`,MONEY ${'"'.repeat(30)} #A`);
    const long = passage('What is asked for, what it costs and what follows', {
      first: 0,
      rest: 2,
      target: 'l29',
    });
    expect(linesOf([long, ...lines(30)]).slice(0, 2)).toEqual([
      ',WHAT IS ASKED FOR1 WHAT IT COSTS',
      `  AND WHAT FOLLOWS ${'"'.repeat(18)} #B`,
    ]);
  });
});

test('a word longer than a line goes on after a dot 5', () => {
  const address = `https://${'a'.repeat(100)}`;
  const made = linesOf([passage(address)]);
  expect(made).toHaveLength(3);
  expect(made.slice(0, 2).every((line) => line.endsWith('"') && line.length === 40)).toBe(true);
  expect(made.map((line) => line.trim().replace(/"$/, '')).join('')).toBe(uncontracted(address));
});
