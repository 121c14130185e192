import { expect, test } from 'vitest';
import { redact } from '../../../shared/document/redact.ts';
import { openPlace, placeAfterLock } from '../../../shared/reading/lockedPlace.ts';
import { locate } from '../../../shared/reading/place.ts';
import type { ReadingPack } from '../../../shared/reading/readingPack.ts';
import type { Document } from '../../../shared/document/blocks.ts';
import { planted, restrictedPack as whole } from '../../fixtures/restrictedPack.ts';
import { valueOf } from '../../fixtures/tinyLibrary.ts';

const open = valueOf(redact(whole));
const placeIn = (part: string, block: string) => ({ volume: 'pack', part, block, offset: 0.4 });
const titleAt = (document: Document, place: ReturnType<typeof placeIn>): string | undefined => {
  const pack: ReadingPack = {
    title: '',
    volumes: [{ id: 'pack', name: '', document, pages: { places: {}, last: 9 } }],
  };
  return locate(pack, place)?.unit.part.title;
};
const closed = open.parts.find(({ title }) => title === 'Purchase of land')!;

test('a place in an open report is the same, however the lock is', () => {
  const place = placeIn('ourtown-footpath', 'ourtown-footpath/f-1');
  expect(placeAfterLock(place, open, whole)).toEqual(place);
  expect(placeAfterLock(place, whole, open)).toEqual(place);
  expect(openPlace(place, whole)).toEqual(place);
});

test('from what stands for a closed report one is at its beginning when it is unlocked', () => {
  const unlocked = placeAfterLock(placeIn(closed.id, `${closed.id}.resolution`), open, whole);
  expect(unlocked.part).toBe(planted.reference);
  expect(unlocked.offset).toBe(0);
  expect(titleAt(whole, unlocked)).toBe(planted.title);
});

test('from a report, and from its appendix, one is at what stands for it when it is locked again', () => {
  const appendix = whole.parts.find(
    ({ kind, restriction }) => kind === 'appendix' && restriction !== undefined,
  )!;
  for (const part of [planted.reference, appendix.id]) {
    const locked = placeAfterLock(placeIn(part, `${part}/m-heading`), whole, open);
    expect(titleAt(open, locked)).toBe('Purchase of land');
    expect(locked).toEqual({ volume: 'pack', part: closed.id, block: `${closed.id}.title`, offset: 0 });
    expect(JSON.stringify(locked)).not.toContain(planted.reference);
  }
});
