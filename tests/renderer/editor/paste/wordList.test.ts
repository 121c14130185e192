import { describe, expect, test } from 'vitest';
import { isParagraphNumber, listsOf, markerOfLabel } from '../../../../renderer/editor/paste/wordList.ts';
import type { RichList } from '../../../../shared/entities/richText.ts';
import { countedIds } from '../../../fixtures/openInEditor.ts';

const items = (...all: readonly (readonly [number, string, string])[]) =>
  listsOf(
    all.map(([level, label, words]) => ({ level, label, words: [{ type: 'text', text: words }] })),
    countedIds(),
  );

/** Markers and words, nested as the lists are. */
const shape = (lists: readonly RichList[]): unknown =>
  lists.map((list) => ({
    [list.attrs.marker]: list.content.flatMap((item) =>
      item.content.map((each) =>
        each.type === 'list'
          ? shape([each])
          : (each.content ?? []).map((text) => (text.type === 'text' ? text.text : '')).join(''),
      ),
    ),
  }));

describe('Word’s items', () => {
  test('become lists within lists by their level', () => {
    const lists = items([1, 'a)', 'One'], [2, 'i)', 'Inner'], [2, 'ii)', 'More'], [1, 'b)', 'Two']);
    expect(shape(lists)).toEqual([{ alpha: ['One', [{ roman: ['Inner', 'More'] }], 'Two'] }]);
  });

  test('that skip a level go in by one', () => {
    expect(shape(items([1, '·', 'One'], [3, '-', 'Deep']))).toEqual([
      { bullet: ['One', [{ dash: ['Deep'] }]] },
    ]);
  });

  test('of another kind begin another list', () => {
    expect(shape(items([1, 'a)', 'One'], [1, '·', 'Two']))).toEqual([
      { alpha: ['One'] },
      { bullet: ['Two'] },
    ]);
  });

  test('go on from h) to i) in one list', () => {
    expect(shape(items([1, 'h)', 'Eight'], [1, 'i)', 'Nine'], [1, 'j)', 'Ten']))).toEqual([
      { alpha: ['Eight', 'Nine', 'Ten'] },
    ]);
  });
});

test.each([
  ['a)', 'alpha'],
  ['(b)', 'alpha'],
  ['iv)', 'roman'],
  ['3.', 'decimal'],
  ['·', 'bullet'],
  ['o', 'bullet'],
  ['§', 'bullet'],
  ['-', 'dash'],
  ['–', 'dash'],
])('the label %s is of a list with the marker %s', (label, marker) => {
  expect(markerOfLabel(label)).toBe(marker);
});

test('a number of two parts is a paragraph’s', () => {
  expect(isParagraphNumber('2.1')).toBe(true);
  expect(isParagraphNumber('2.1.3.')).toBe(true);
  expect(isParagraphNumber('2.')).toBe(false);
});
