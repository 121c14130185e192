import { expect, test } from 'vitest';
import { editedBlock } from '../../../electron/store/editedBlock.ts';
import type { RichText } from '../../../shared/entities/richText.ts';

const paragraph = (id: string, words: string) => ({
  type: 'paragraph' as const,
  attrs: { id },
  ...(words === '' ? {} : { content: [{ type: 'text' as const, text: words }] }),
});
const text = (...words: readonly string[]): RichText => ({
  type: 'doc',
  content: words.map((each, at) => paragraph(`p-${at + 1}`, each)),
});
const sections = (one: RichText, other: RichText) => [
  { key: 'one', none: null, text: one },
  { key: 'other', none: null, text: other },
];

test('typing in one paragraph is told by its name, wherever the text is kept', () => {
  const before = sections(text('Roads', ''), text('Bridges'));
  const after = sections(text('Roads', 'and'), text('Bridges'));
  const further = sections(text('Roads', 'and paths'), text('Bridges'));
  expect(editedBlock(before, after)).toBeDefined();
  expect(editedBlock(after, further)).toBe(editedBlock(before, after));
  expect(editedBlock(text('Roads'), text('Paths'))).toBeDefined();
});

test('a paragraph that is new has the name by which it is typed on', () => {
  const one = text('Roads');
  const two = text('Roads', 'Brid');
  expect(editedBlock(one, two)).toBeDefined();
  expect(editedBlock(one, two)).toBe(editedBlock(two, text('Roads', 'Bridges')));
  expect(editedBlock(one, text('Ro', 'ads'))).toBeUndefined();
});

test('two paragraphs are two names', () => {
  const before = text('Roads', 'Bridges');
  expect(editedBlock(before, text('Paths', 'Bridges'))).not.toBe(
    editedBlock(before, text('Roads', 'Tunnels')),
  );
});

test('what is more than typing in one paragraph has no name', () => {
  const before = sections(text('Roads'), text('Bridges'));
  expect(editedBlock(before, sections(text('Paths'), text('Tunnels')))).toBeUndefined();
  expect(editedBlock(sections(text('Roads', 'more'), text('Bridges')), before)).toBeUndefined();
  expect(editedBlock(before, [{ ...before[0], none: 'nothing' }, before[1]])).toBeUndefined();
  expect(editedBlock(before, before)).toBeUndefined();
  expect(editedBlock([1, 2, 3], [1, 2, 4])).toBeUndefined();
});

test('a paragraph that becomes numbered, or another kind of block, is no typing', () => {
  const before = text('Roads');
  const numbered = {
    ...before,
    content: [{ ...paragraph('p-1', 'Roads'), attrs: { id: 'p-1', numbered: true } }],
  };
  expect(editedBlock(before, numbered)).toBeUndefined();
});
