import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { locate, pageAt, pageMap } from '../../../shared/reading/place.ts';
import { lastPageOf, volumeOfPage } from '../../../shared/reading/readingPack.ts';
import { unitsOf } from '../../../shared/reading/units.ts';
import { documentOf, paragraph } from '../document/documents.ts';

const blocks = ['a', 'b', 'c', 'd'].map((id) => paragraph(id, `words of ${id}`));
const document = { ...documentOf(...blocks), firstPage: 11 };
// "b" runs on over page 13 to page 14, where "c" and "d" begin.
const printed = { places: { paper: 11, a: 11, b: 12, c: 14, d: 14 }, last: 15 };
const units = unitsOf(document);
const unit = (id: string) => units.of(id)!;

describe('places and pages', () => {
  const map = pageMap(document, printed);

  test('a block is on the page that it begins on, and its end on the one that it runs on to', () => {
    expect(['a', 'b', 'c', 'd'].map((id) => pageAt(map.positionOf(unit(id), 0)))).toEqual([11, 12, 14, 14]);
    expect(pageAt(map.positionOf(unit('b'), 0.7))).toBe(13);
    expect(pageAt(map.positionOf(unit('d'), 1))).toBe(15);
  });

  test('the top of a page that nothing begins on is within the block that runs over it', () => {
    expect(map.unitAt(13)).toMatchObject({ unit: { block: { id: 'b' } } });
    expect(map.unitAt(11)).toMatchObject({ unit: { block: { id: 'a' } }, offset: 0 });
    expect(map.unitAt(99)).toMatchObject({ unit: { block: { id: 'd' } }, offset: 1 });
  });

  test('a page is read from the first block that begins on it, else from the one that runs over it', () => {
    expect(map.firstOn(14)).toMatchObject({ unit: { block: { id: 'c' } }, offset: 0 });
    expect(map.firstOn(13)).toMatchObject({ unit: { block: { id: 'b' } } });
    expect(pageAt(map.positionOf(map.firstOn(13)!.unit, map.firstOn(13)!.offset))).toBe(13);
  });

  test('from a place to its page and back one is where one was, whatever the pack', () => {
    const lengths = fc.array(fc.nat({ max: 3 }), { minLength: 1, maxLength: 40 });
    fc.assert(
      fc.property(lengths, fc.nat(), fc.double({ min: 0, max: 0.99, noNaN: true }), (steps, at, offset) => {
        let page = 1;
        const list = steps.map((step, index) => ({
          id: `b${index}`,
          page: (page += index === 0 ? 0 : step),
        }));
        const pack = documentOf(...list.map(({ id }) => paragraph(id, id)));
        const places = Object.fromEntries(list.map((each) => [each.id, each.page]));
        const own = pageMap(pack, { places, last: page + 1 });
        const chosen = list[at % list.length]!;
        const from = unitsOf(pack).of(chosen.id)!;
        expect(pageAt(own.positionOf(from, 0))).toBe(chosen.page);
        const back = own.unitAt(own.positionOf(from, offset))!;
        expect(back.unit.block.id).toBe(chosen.id);
        expect(back.offset).toBeCloseTo(offset, 3);
      }),
    );
  });

  test('a block that was not laid out stands on the page of the one before it', () => {
    const partly = pageMap(document, { places: { paper: 11, b: 12 }, last: 15 });
    expect(['a', 'b', 'c'].map((id) => pageAt(partly.positionOf(unit(id), 0)))).toEqual([11, 12, 12]);
  });
});

describe('where a place is', () => {
  const pack = {
    title: 'Cabinet',
    volumes: [
      { id: 'v', name: 'The pack', document, pages: printed },
      {
        id: 's',
        name: 'Supplement 1',
        document: { ...documentOf(paragraph('late', 'x')), firstPage: 16 },
        pages: { places: { late: 16 }, last: 18 },
      },
    ],
  };
  const at = (volume: string, part: string, block: string) =>
    locate(pack, { volume, part, block, offset: 0.5 });

  test('a block that is gone is sought at the beginning of its paper, one of a lost volume in the pack', () => {
    expect(at('v', 'paper', 'c')).toMatchObject({ unit: { block: { id: 'c' } }, offset: 0.5 });
    expect(at('v', 'paper', 'gone')).toMatchObject({ unit: { block: { id: 'a' } }, offset: 0 });
    expect(at('gone', 'gone', 'gone')).toMatchObject({ volume: { id: 'v' }, unit: { block: { id: 'a' } } });
    expect(locate(pack, null)).toMatchObject({ volume: { id: 'v' }, unit: { block: { id: 'a' } } });
  });

  test('page numbers go on from the pack to its supplements', () => {
    expect(lastPageOf(pack)).toBe(18);
    expect(volumeOfPage(pack, 15)?.id).toBe('v');
    expect(volumeOfPage(pack, 16)?.id).toBe('s');
    expect(volumeOfPage(pack, 19)).toBeUndefined();
  });
});
