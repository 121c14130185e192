import { expect, test } from 'vitest';
import { markedWords } from '../../../../renderer/editor/marks/textMarks.ts';
import { openState } from '../../../fixtures/openInEditor.ts';
import { list, para } from '../../../fixtures/richBlocks.ts';

const mark = (block: string, quote: string) => ({ block, quote, severity: 'must' as const, message: 'Why' });
const { doc } = openState([
  {
    ...para('p-1', ''),
    content: [
      { type: 'reference', attrs: { target: 'x', words: 'paragraph {n}' } },
      { type: 'text', text: ' costs ' },
      { type: 'text', text: '£784k', marks: [{ type: 'strong' }] },
    ],
  },
  list('l', 'bullet', [para('p-2', 'An inner point')]),
]);

const marked = (block: string, quote: string): string[] =>
  markedWords(doc, [mark(block, quote)])
    .find()
    .map(({ from, to }) => doc.textBetween(from, to));

test('words are found behind a cross-reference and over a change of marks', () => {
  expect(marked('p-1', 'costs £784k')).toEqual(['costs £784k']);
});

test('words are found within lists', () => {
  expect(marked('p-2', 'inner')).toEqual(['inner']);
});

test('the whole block is marked where the words are not in it, and nothing where there is no such block', () => {
  expect(marked('p-2', 'outer')).toEqual(['An inner point']);
  expect(marked('p-9', 'inner')).toEqual([]);
});
