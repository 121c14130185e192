import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fold, foldQuery, hitContext, search } from '../../../shared/reading/search.ts';
import { documentOf, paragraph } from '../document/documents.ts';

const document = documentOf(
  paragraph('a', 'The Council’s reserve – £1.2m – pays for the café in Llandudno.'),
  paragraph('b', 'Reserves are low. A reserve is kept,\nand the reserve is small.'),
);

describe('search in a pack', () => {
  test('finds every place in reading order, with the words around it', () => {
    const hits = search(document, 'reserve');
    expect(hits.map(({ unit, nth }) => [unit.block.id, nth])).toEqual([
      ['a', 0],
      ['b', 0],
      ['b', 1],
      ['b', 2],
    ]);
    expect(hitContext(hits[0]!)).toMatchObject({ before: 'The Council’s ', match: 'reserve' });
    expect(hitContext(hits[3]!).before).toBe('Reserves are low. A reserve is kept, and the ');
  });

  test.each([
    ["council's", 'Council’s'],
    ['CAFE', 'café'],
    ['reserve -  £1.2m', 'reserve – £1.2m'],
    ['kept, and', 'kept, and'],
  ])('what is typed as %s is found as it is printed', (typed, printed) => {
    expect(search(document, typed).map((hit) => hitContext(hit).match)).toEqual([printed]);
  });

  test('nothing is found for nothing', () => {
    expect(search(document, '  ')).toEqual([]);
    expect(search(document, 'absent')).toEqual([]);
    expect(search(document, 'e')).toEqual([]);
  });

  test('long texts are cut between words, and say so', () => {
    const long = documentOf(paragraph('l', `${'before '.repeat(40)}needle${' after'.repeat(40)}`));
    const [hit] = search(long, 'needle').map(hitContext);
    expect(hit!.before).toMatch(/^… before/);
    expect(hit!.after).toMatch(/after …$/);
  });

  test('text that is compared is as long as the text itself', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => fold(text).length === text.length));
    expect(fold('İstanbul ﬁne ẞ')).toHaveLength('İstanbul ﬁne ẞ'.length);
    expect(foldQuery('  A  “B” ')).toBe('a "b"');
  });
});
