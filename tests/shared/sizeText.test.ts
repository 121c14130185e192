import { expect, test } from 'vitest';
import { sizeText } from '../../shared/sizeText.ts';

test.each([
  [0, '0 bytes'],
  [1, '1 byte'],
  [999, '999 bytes'],
  [1000, '1 kB'],
  [312_400, '312 kB'],
  [999_499, '999 kB'],
  // A thousand of a unit is one of the next, rounded up to it or not.
  [999_500, '1 MB'],
  [1_000_000, '1 MB'],
  [1_440_000, '1.4 MB'],
  [999_940_000, '999.9 MB'],
  [999_950_000, '1 GB'],
  [12_345_678_901, '12.3 GB'],
  [4_000_000_000_000, '4000 GB'],
])('%i bytes are read as %s', (bytes, text) => {
  expect(sizeText(bytes)).toBe(text);
});
