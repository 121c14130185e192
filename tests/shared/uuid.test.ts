import { expect, test } from 'vitest';
import { z } from 'zod';
import { uuidv7, uuidv7Chances } from '../../shared/uuid.ts';

test('is the example of RFC 9562, appendix A.6', () => {
  const chance = (0xcc3n << 62n) | (0x18c4dc0c0c07398fn & (2n ** 62n - 1n));
  expect(uuidv7(0x017f22e279b0, chance)).toBe('017f22e2-79b0-7cc3-98c4-dc0c0c07398f');
});

test.each([0n, uuidv7Chances - 1n, 2n ** 62n, 2n ** 62n - 1n])(
  'is a UUID of version 7 with chance %s',
  (chance) => {
    expect(z.uuid({ version: 'v7' }).safeParse(uuidv7(1_795_000_000_000, chance)).success).toBe(true);
  },
);

test('sorts by time first and by chance second', () => {
  const made = [
    uuidv7(1, 5n),
    uuidv7(1, 2n ** 62n),
    uuidv7(1, 2n ** 73n),
    uuidv7(2, 0n),
    uuidv7(2 ** 47, 0n),
  ];
  expect([...made].sort()).toEqual(made);
});

test.each([-1, 1.5, 2 ** 48, Number.NaN])('refuses %s as a time', (unixMs) => {
  expect(() => uuidv7(unixMs, 0n)).toThrow(RangeError);
});

test('refuses more chance than there is room for', () => {
  expect(() => uuidv7(0, uuidv7Chances)).toThrow(RangeError);
  expect(() => uuidv7(0, -1n)).toThrow(RangeError);
});
