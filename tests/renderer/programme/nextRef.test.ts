import { expect, test } from 'vitest';
import { nextRef } from '../../../renderer/programme/nextRef.ts';
import { shortCode } from '../../../renderer/programme/shortCode.ts';

test('an empty register begins with 1', () => {
  expect(nextRef([], 'R')).toBe('R1');
});

test('the next reference follows the highest number, not the last one or the count', () => {
  expect(nextRef(['R1', 'R14', 'R2'], 'R')).toBe('R15');
});

test('the letters and the noughts of the register are kept', () => {
  expect(nextRef(['SEND-01', 'SEND-02', 'X9'], 'R')).toBe('SEND-03');
});

test('references without a number count for nothing', () => {
  expect(nextRef(['flood', 'fire'], 'R')).toBe('R1');
});

test('a short code has only small letters, figures and hyphens', () => {
  expect(shortCode('Écoles & Nurseries: 2026/27', [])).toBe('ecoles-nurseries-2026-27');
  expect(shortCode('???', [])).toBe('programme');
});

test('a short code that is taken gets a number', () => {
  expect(shortCode('Roads', ['roads', 'roads-2'])).toBe('roads-3');
});
