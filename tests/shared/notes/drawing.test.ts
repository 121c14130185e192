import { expect, test } from 'vitest';
import {
  boxOf,
  inkHex,
  inkOf,
  inks,
  isAt,
  moved,
  pathOf,
  pointsOf,
  strokeOf,
} from '../../../shared/notes/drawing.ts';
import { note } from '../../../shared/entities/note.ts';
import { tinyNote } from '../../fixtures/notes.ts';

test('a line keeps the points that give it its shape, in tenths of a point', () => {
  const straight = Array.from({ length: 50 }, (_, at) => ({ x: at, y: 2 * at }));
  expect(strokeOf([...straight, { x: 50, y: 0.04 }], 2)).toEqual({ width: 2, points: [0, 0, 49, 98, 50, 0] });
  expect(strokeOf([{ x: 1, y: 2 }], 2)?.points).toEqual([1, 2]);
  expect(strokeOf([], 2)).toBeNull();
  const circle = Array.from({ length: 400 }, (_, at) => ({
    x: 100 * Math.cos(at / 60),
    y: 100 * Math.sin(at / 60),
  }));
  const kept = pointsOf(strokeOf(circle, 2)!);
  expect(kept.length).toBeLessThan(80);
  for (const { x, y } of kept) expect(Math.hypot(x, y)).toBeCloseTo(100, 0);
});

test('the longest line that a hand can draw is one that the library takes', () => {
  const wild = Array.from({ length: 30_000 }, (_, at) => ({ x: (at % 2) * 9000, y: at * 7 }));
  const kept = tinyNote('drawn', { kind: 'ink', strokes: [strokeOf(wild, 5)!] });
  expect(note.safeParse(kept).error).toBeUndefined();
  const ends = pointsOf(kept.strokes[0]!);
  expect([ends[0], ends.at(-1)]).toEqual([
    { x: 0, y: 0 },
    { x: 5000, y: 5000 },
  ]);
});

test('lines take the room of their points and their width, and are found by a place near them', () => {
  const stroke = { width: 2, points: [10, 10, 30, 10] };
  expect(boxOf([stroke, { width: 4, points: [0, 0] }])).toEqual({ left: -2, top: -2, right: 31, bottom: 11 });
  expect(boxOf([])).toBeNull();
  expect(isAt(stroke, { x: 20, y: 14 }, 4)).toBe(true);
  expect(isAt(stroke, { x: 20, y: 16 }, 4)).toBe(false);
  expect(isAt(stroke, { x: 36, y: 10 }, 4)).toBe(false);
  expect(moved(stroke, { x: -10, y: 5 }).points).toEqual([0, 15, 20, 15]);
  expect([pathOf(stroke), pathOf({ width: 1, points: [3, 4] })]).toEqual(['M10 10L30 10', 'M3 4l0 0']);
});

test('every ink can be seen on paper', () => {
  const light = (hex: string): number =>
    [0.2126, 0.7152, 0.0722].reduce((sum, share, at) => {
      const part = Number.parseInt(hex.slice(1 + 2 * at, 3 + 2 * at), 16) / 255;
      return sum + share * (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4);
    }, 0);
  for (const ink of inks) expect(1.05 / (light(inkHex[ink]) + 0.05)).toBeGreaterThan(4.5);
  expect([inkOf(null), inkOf('yellow'), inkOf('pink')]).toEqual(['black', 'black', 'pink']);
});
