import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { keepingEqual, shareEqual } from '../../renderer/shareEqual.ts';

describe('what is shared with the value before', () => {
  test('is all of it where nothing changed', () => {
    const before = { title: 'Report', sections: [{ key: 'legal', text: ['a', 'b'] }], none: null };
    expect(shareEqual(before, structuredClone(before))).toBe(before);
  });

  test('is every piece beside the one that changed', () => {
    const before = { a: { words: ['one'] }, list: [{ id: 1 }, { id: 2 }, { id: 3 }] };
    const next = { a: { words: ['one'] }, list: [{ id: 1 }, { id: 20 }, { id: 3 }] };
    const shared = shareEqual(before, next);
    expect(shared).toEqual(next);
    expect(shared.a).toBe(before.a);
    expect(shared.list).not.toBe(before.list);
    expect(shared.list.map((each, at) => each === before.list[at])).toEqual([true, false, true]);
  });

  test('is nothing of a list that became shorter or of an object that lost a field', () => {
    expect(shareEqual([1, 2], [1])).toEqual([1]);
    expect(shareEqual({ a: 1, b: undefined }, { a: 1 })).toEqual({ a: 1 });
    expect('b' in shareEqual<object>({ a: 1, b: undefined }, { a: 1 })).toBe(false);
    expect(shareEqual([], {})).toEqual({});
  });

  test('is nothing whose fields come in another order, which JSON would tell apart', () => {
    const next = { attrs: { b: 1, a: 2 } };
    expect(JSON.stringify(shareEqual({ attrs: { a: 2, b: 1 } }, next))).toBe(JSON.stringify(next));
  });

  test('is a map or a set with the same members in the same order', () => {
    const numbers = new Map([['legal', '3']]);
    const keys = new Set(['legal']);
    expect(shareEqual(numbers, new Map([['legal', '3']]))).toBe(numbers);
    expect(shareEqual(numbers, new Map([['legal', '4']]))).toEqual(new Map([['legal', '4']]));
    expect(shareEqual(keys, new Set(['legal']))).toBe(keys);
    expect(shareEqual(keys, new Set(['legal', 'finance']))).toEqual(new Set(['legal', 'finance']));
  });

  test('never changes what the value is', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.jsonValue(), (before, next) => {
        expect(JSON.stringify(shareEqual(before, next))).toBe(JSON.stringify(next));
        expect(shareEqual(before, structuredClone(before))).toEqual(before);
      }),
    );
  });
});

test('a keeper shares with what it was given last', () => {
  const keep = keepingEqual<{ readonly words: readonly string[] }>();
  const first = keep({ words: ['one'] });
  expect(keep({ words: ['one'] })).toBe(first);
  expect(keep({ words: ['two'] })).toEqual({ words: ['two'] });
});
