import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compareDocuments } from '../../../shared/document/diff.ts';
import { pack, versionOf } from './diff/anyPack.ts';
import { normal, readSide } from './diff/readSide.ts';

test('holds both versions whole, whatever was edited', () => {
  fc.assert(
    fc.property(
      pack.chain((before) => fc.tuple(fc.constant(before), versionOf(before))),
      ([before, after]) => {
        const compared = compareDocuments(before, after);
        expect(readSide(compared, 'after')).toEqual(normal(after));
        expect(readSide(compared, 'before')).toEqual(normal(before));
      },
    ),
    { numRuns: 100 },
  );
});

test('holds both versions of packs that have nothing in common', () => {
  fc.assert(
    fc.property(pack, pack, (before, after) => {
      const compared = compareDocuments(before, after);
      expect(readSide(compared, 'after')).toEqual(normal(after));
      expect(readSide(compared, 'before')).toEqual(normal(before));
    }),
    { numRuns: 60 },
  );
});

test('finds nothing between a pack and itself', () => {
  fc.assert(
    fc.property(pack, (document) => {
      const copy = structuredClone(document);
      expect(compareDocuments(document, copy)).toMatchObject({ change: 'none', fields: null });
    }),
    { numRuns: 60 },
  );
});
