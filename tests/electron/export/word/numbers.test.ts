import fc from 'fast-check';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readLabel } from '../../../../electron/export/word/label.ts';
import { Numbers } from '../../../../electron/export/word/numbers.ts';
import { renderWord } from '../../../../electron/export/word/renderWord.ts';
import type { Block, CellContent, Document } from '../../../../shared/document/blocks.ts';
import { paragraph, text } from '../../../../shared/document/make.ts';
import { kitchenSink } from '../../../fixtures/kitchenSink.ts';
import { temporaryFolder } from '../../../fixtures/temporaryFolder.ts';
import { parseXml, wordParts } from '../../../tools/wordFile.ts';
import { wordNumbers } from '../../../tools/wordNumbers.ts';

/** The numbers that Word prints in a document of these blocks. */
async function printed(blocks: readonly Block[]): Promise<string[]> {
  const title: Block = { kind: 'heading', id: 'title', level: 1, text: text('A report') };
  const document: Document = {
    ...kitchenSink,
    parts: [
      { id: 'part', kind: 'paper', title: 'A report', runningTitle: 'A report', blocks: [title, ...blocks] },
    ],
  };
  const file = join(temporaryFolder(), 'a.docx');
  writeFileSync(file, await renderWord(document));
  const parts = await wordParts(file);
  const [body, numbering] = [parts.get('word/document.xml'), parts.get('word/numbering.xml')];
  return wordNumbers(parseXml(body ?? ''), parseXml(numbering ?? '')).filter((each) => each !== '');
}

const numbered = (number: string, at: number): Block => ({ ...paragraph(`p${at}`, 'Words.'), number });
const listOf = (labels: readonly string[], id: string, inner: CellContent[] = []): CellContent => ({
  kind: 'list',
  id,
  marker: 'alpha',
  items: labels.map((label, at) => ({
    id: `${id}.${at}`,
    label,
    blocks: [paragraph(`${id}.${at}.p`, 'Words.'), ...inner],
  })),
});

describe('numbers of paragraphs', () => {
  test.each([
    ['go on', ['1', '2', '3']],
    ['begin anywhere, and leave some out', ['4', '5', '7', '8', '2']],
    ['have levels', ['1', '1.1', '1.2', '2', '2.1', '2.1.1', '2.1.2', '2.2', '3']],
    ['have levels whose upper ones are not printed', ['2.1', '2.2', '3.1', '3.2', '4.1.1']],
    ['come after a level that only a deeper one has shown', ['2.1', '2.2', '2', '3', '3.1']],
    ['have full stops on one level only', ['1.', '1.1', '1.2', '2.', '2.1']],
    ['are words', ['A1', '1', 'Annex', 'B-2', '2', '01', '3']],
    ['come again', ['1', '1', '1', '2', '2']],
  ])('%s', async (_, numbers) => {
    expect(await printed(numbers.map(numbered))).toEqual(numbers);
  });

  test('that are headings’ and paragraphs’ both count by themselves', async () => {
    const blocks = ['1', '1', '2', '2', '3'].map((number, at): Block => {
      const isHeading = at === 0 || at === 2;
      return isHeading
        ? { kind: 'heading', id: `h${at}`, level: 2, number, text: text('Words') }
        : numbered(number, at);
    });
    expect(await printed(blocks)).toEqual(['1', '1', '2', '2', '3']);
    const numbers = new Numbers();
    numbers.beginPart();
    const lists = [
      numbers.outline('1', 'heading'),
      numbers.outline('1', 'paragraph'),
      numbers.outline('2', 'heading'),
    ];
    expect(lists[0]?.reference).toBe(lists[2]?.reference);
    expect(lists[0]?.reference).not.toBe(lists[1]?.reference);
  });
});

describe('labels of lists', () => {
  test.each([
    [['a)', 'b)', 'c)']],
    [['(a)', '(b)', '(c)']],
    [['i)', 'ii)', 'iii)', 'iv)']],
    [['h)', 'i)', 'j)']],
    [['i.', 'j.']],
    [['I', 'II', 'III']],
    [['1.', '2.', '4.']],
    [['2.1.', '2.2.', '2.3.']],
    [['x)', 'y)', 'z)', 'aa)', 'bb)']],
    [['•', '•']],
    [['[1]', '[2]', 'then', '[3]']],
  ])('%j are printed as they are', async (labels) => {
    expect(await printed([listOf(labels, 'l')])).toEqual(labels);
  });

  test('begin anew in each list, and in each list within another', async () => {
    const inner = listOf(['i)', 'ii)'], 'inner');
    const once = ['a)', 'i)', 'ii)', 'b)', 'i)', 'ii)'];
    expect(await printed([listOf(['a)', 'b)'], 'one', [inner]), listOf(['a)', 'b)'], 'two')])).toEqual([
      ...once,
      'a)',
      'b)',
    ]);
  });
});

test('whatever is printed in a pack, Word prints the same', async () => {
  const count = fc.integer({ min: 1, max: 12 }).map(String);
  const number = fc.oneof(
    fc.array(count, { minLength: 1, maxLength: 3 }).map((counts) => counts.join('.')),
    fc.constantFrom('1.', '2.', 'A', 'B', '(a)', '(b)', 'i', 'ii', 'Annex', '0'),
  );
  await fc.assert(
    fc.asyncProperty(fc.array(number, { maxLength: 25 }), async (numbers) => {
      expect(await printed(numbers.map(numbered))).toEqual(numbers);
    }),
    { numRuns: 30 },
  );
}, 60_000);

test('a label may be read in more than one way', () => {
  expect(readLabel('i)').map(({ style, counts }) => [style, ...counts])).toEqual([
    ['lowerLetter', 9],
    ['lowerRoman', 1],
  ]);
  for (const words of ['', 'Annex', '1a', 'iix', '01', 'ab)', '99999']) expect(readLabel(words)).toEqual([]);
});
