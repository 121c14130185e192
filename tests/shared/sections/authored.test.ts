import { expect, test } from 'vitest';
import { listLabel } from '../../../shared/sections/authored.ts';

test('labels go on after z, and through the tens of roman numerals', () => {
  expect([1, 2, 26, 27, 52, 53].map((at) => listLabel('alpha', at))).toEqual([
    'a)',
    'b)',
    'z)',
    'aa)',
    'az)',
    'ba)',
  ]);
  expect([1, 4, 9, 14, 40, 49].map((at) => listLabel('roman', at))).toEqual([
    'i)',
    'iv)',
    'ix)',
    'xiv)',
    'xl)',
    'xlix)',
  ]);
  expect([listLabel('decimal', 3), listLabel('bullet', 3), listLabel('dash', 3)]).toEqual(['3.', '•', '–']);
});
