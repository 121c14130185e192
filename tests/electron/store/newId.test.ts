import { expect, test } from 'vitest';
import { newId } from '../../../electron/store/newId.ts';

test('never gives an identifier twice, and counts up within a millisecond', () => {
  const made = Array.from({ length: 10_000 }, () => newId('2026-11-22T09:00:00.000Z'));
  expect(new Set(made).size).toBe(made.length);
  expect([...made].sort()).toEqual(made);
});

test('begins anew, by chance, at another time', () => {
  const [first, , third] = ['09', '10', '09'].map((hour) => newId(`2026-11-22T${hour}:00:00.000Z`));
  expect(first!.slice(0, 13)).toBe(third!.slice(0, 13));
  expect(first!.slice(14)).not.toBe(third!.slice(14));
});
