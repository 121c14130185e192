import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { differenceOf, replacedAt, valueAt } from '../../../electron/store/jsonDifference.ts';

const report = (words: string) => [
  { key: 'summary', text: { content: [{ type: 'paragraph', content: [{ type: 'text', text: 'First.' }] }] } },
  { key: 'legal', text: { content: [{ type: 'paragraph', content: [{ type: 'text', text: words }] }] } },
];

describe('where two values differ', () => {
  test('is the words of one paragraph, not the report around them', () => {
    expect(differenceOf(report('None'), report('None known.'))).toEqual({
      path: [1, 'text', 'content', 0, 'content', 0, 'text'],
      before: 'None',
      after: 'None known.',
    });
  });

  test('is what a list has more or less than before, whatever stands around it', () => {
    const added = (before: unknown[], after: unknown[]) =>
      differenceOf({ a: { list: before }, b: 2 }, { a: { list: after }, b: 2 });
    expect(added([1, 2], [1, 2, 3])).toEqual({
      path: ['a', 'list', { before: 2, behind: 0 }],
      before: [],
      after: [3],
    });
    expect(added([1, 2, 3, 4], [1, 4])).toEqual({
      path: ['a', 'list', { before: 1, behind: 1 }],
      before: [2, 3],
      after: [],
    });
    expect(added([7, 7], [7, 7, 7])).toMatchObject({ before: [], after: [7] });
  });

  test('is the whole where two places differ, or the fields are others', () => {
    expect(differenceOf({ a: 1, b: 1 }, { a: 2, b: 2 }).path).toEqual([]);
    expect(differenceOf({ a: 1 }, { b: 1 }).path).toEqual([]);
    expect(differenceOf(null, { a: 1 }).path).toEqual([]);
  });

  test('is enough to make either value out of the other', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.jsonValue(), (one, other) => {
        for (const [before, after] of [
          [one, other],
          [
            [one, 1],
            [other, 1],
          ],
          [
            { a: one, b: [0] },
            { a: other, b: [0] },
          ],
          [{ a: [0, one, 0] }, { a: [0, other, one, 0] }],
        ]) {
          const { path, before: old, after: now } = differenceOf(before, after);
          expect(valueAt(before, path)).toEqual(old);
          expect(replacedAt(before, path, now)).toEqual(after);
          expect(replacedAt(after, path, old)).toEqual(before);
        }
      }),
    );
  });
});

test('a path that leads nowhere finds nothing', () => {
  expect(valueAt({ a: [1] }, ['a', 3, 'b'])).toBeUndefined();
  expect(valueAt({ a: 1 }, ['toString'])).toBeUndefined();
  expect(valueAt([1, 2], [{ before: 2, behind: 1 }])).toBeUndefined();
  expect(valueAt({ a: 1 }, [{ before: 0, behind: 0 }])).toBeUndefined();
});
