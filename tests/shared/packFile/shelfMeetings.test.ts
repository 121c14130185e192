import { expect, test } from 'vitest';
import { fingerprintOf } from '../../../shared/packFile/fingerprint.ts';
import type { PackManifest } from '../../../shared/packFile/manifest.ts';
import type { ShelfEntry } from '../../../shared/packFile/shelf.ts';
import { newArrivals, shelfMeetings } from '../../../shared/packFile/shelfMeetings.ts';
import { smallManifest, uuid } from '../../fixtures/packFiles.ts';

const place = {
  view: 'text',
  page: 3,
  part: null,
  block: null,
  into: 0,
  seen: {},
  read: {},
  changesSeen: false,
  at: '2026-11-22T09:00:00Z',
} as const;

function entry(last: number, manifest: Partial<PackManifest>, read = false): ShelfEntry {
  const pack = uuid(last);
  return {
    pack: {
      id: pack,
      deletedAt: null,
      pack,
      receivedAt: '2026-11-22T09:00:00Z',
      signer: null,
      manifest: { ...smallManifest, files: [], pack, ...manifest },
    },
    exempt: 'none',
    stopped: read ? place : null,
  };
}

const main = (read = false) => entry(1, {}, read);
const reissue = entry(2, {
  kind: 'reissue',
  number: 2,
  follows: uuid(1),
  publishedAt: '2021-08-25T09:00:00Z',
});
const supplement = (number: number) =>
  entry(10 + number, {
    kind: 'supplement',
    number,
    follows: uuid(1),
    publishedAt: `2021-08-2${6 + number}T09:00:00Z`,
  });
const elsewhere = entry(30, {
  meeting: { ...smallManifest.meeting, id: uuid(31), date: '2021-07-01' },
});

test('a pack, what replaces it and what adds to it stand together, whichever came first', () => {
  const all = [supplement(2), reissue, elsewhere, main(), supplement(1)];
  for (const entries of [all, all.toReversed()]) {
    const [first, second, ...more] = shelfMeetings(entries);
    expect(more).toEqual([]);
    expect([first?.meeting.date, first?.pack?.pack.id]).toEqual(['2021-07-01', uuid(30)]);
    expect(second?.pack?.pack.id).toBe(uuid(2));
    expect(second?.replaced.map(({ pack }) => pack.id)).toEqual([uuid(1)]);
    expect(second?.supplements.map(({ pack }) => pack.manifest.number)).toEqual([1, 2]);
  }
});

test('a supplement that comes before its pack stands alone until then', () => {
  expect(shelfMeetings([supplement(1)])).toMatchObject([{ pack: undefined, replaced: [] }]);
});

test('what comes after somebody has begun to read is new, the latest first', () => {
  expect(newArrivals([main(), reissue, supplement(1)])).toEqual([]);
  const arrived = newArrivals([main(true), reissue, supplement(1), supplement(2), elsewhere]);
  expect(arrived.map(({ pack }) => pack.id)).toEqual([uuid(12), uuid(11), uuid(2)]);
});

test('a fingerprint says the same 128 bits in words and in digits', () => {
  const { words, hex } = fingerprintOf('a'.repeat(64));
  expect(hex).toMatch(/^(?:[0-9a-f]{4} ){7}[0-9a-f]{4}$/);
  expect(words).toMatch(/^(?:[b-z][aiou][b-z][aiou][b-z] ){7}[b-z][aiou][b-z][aiou][b-z]$/);
  const letters = 'bdfghjklmnprstvz';
  const back = words.split(' ').map((word) => {
    const [a = '', b = '', c = '', d = '', e = ''] = word;
    const bits =
      (letters.indexOf(a) << 12) |
      ('aiou'.indexOf(b) << 10) |
      (letters.indexOf(c) << 6) |
      ('aiou'.indexOf(d) << 4) |
      letters.indexOf(e);
    return bits.toString(16).padStart(4, '0');
  });
  expect(back.join(' ')).toBe(hex);
});
