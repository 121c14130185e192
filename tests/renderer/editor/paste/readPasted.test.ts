import { expect, test } from 'vitest';
import { type Pasted, type PastedElement } from '../../../../renderer/editor/paste/plainTree.ts';
import { readPasted } from '../../../../renderer/editor/paste/readPasted.ts';

const element = (
  tag: string,
  children: readonly Pasted[],
  attrs: Readonly<Record<string, string>> = {},
  style: Readonly<Record<string, string>> = {},
): PastedElement => ({ tag, attrs, style, children });

/** The words of each paragraph, and what is said about them. */
function read(...paragraphs: readonly (readonly Pasted[])[]) {
  const body = element(
    'body',
    paragraphs.map((children) => element('p', children)),
  );
  const { nodes, left } = readPasted(body, () => 'id');
  const words = nodes.map((node) =>
    node.type === 'paragraph'
      ? (node.content ?? []).map((each) => (each.type === 'text' ? each.text : '')).join('')
      : node.type,
  );
  return { words, left };
}

test('the number of a footnote stands in brackets, never as a figure of the amount before it', () => {
  const told = 'Footnotes stand at its end, by their numbers in square brackets.';
  const word = (name: string) => element('a', [element('span', ['[1]'])], { href: `#_${name}` });
  expect(read(['It cost £64,500', word('ftn1'), ' to run.'], [word('ftnref1'), ' Survey of 2025.'])).toEqual({
    words: ['It cost £64,500[1] to run.', '[1] Survey of 2025.'],
    left: told,
  });
  const libre = (href: string, tag = 'sup') => element('a', [element(tag, ['1'])], { href });
  expect(
    read(['It cost £64,500', libre('#sdfootnote1sym'), '.'], [libre('#sdfootnote1anc', 'span'), ' Survey.']),
  ).toEqual({ words: ['It cost £64,500[1].', '[1] Survey.'], left: told });
  expect(read([element('a', ['Annex 1'], { href: '#annex' })]).words).toEqual(['Annex 1']);
});

test('raised figures stay raised, and raised letters are words', () => {
  expect(
    read([
      '12 km',
      element('sup', ['2']),
      ' by the 5',
      element('sup', ['th']),
      ', 10',
      element('span', ['12'], {}, { 'vertical-align': 'super' }),
    ]),
  ).toEqual({ words: ['12 km² by the 5th, 10¹²'], left: null });
});
