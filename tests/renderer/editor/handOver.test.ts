import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createHandOver } from '../../../renderer/editor/handOver.ts';
import type { RichText } from '../../../shared/entities/richText.ts';
import { para } from '../../fixtures/richBlocks.ts';

const text = (words: string): RichText => ({ type: 'doc', content: [para('p', words)] });

let screen = text('');
let sent: RichText[] = [];
const open = () => {
  screen = text('a');
  sent = [];
  return createHandOver(
    screen,
    () => screen,
    (next) => sent.push(next),
  );
};

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

test('a stretch of writing is handed on once, after a pause', () => {
  const handOver = open();
  for (const words of ['ab', 'abc', 'abcd']) {
    screen = text(words);
    handOver.written();
    vi.advanceTimersByTime(100);
  }
  expect(sent).toEqual([]);
  vi.advanceTimersByTime(200);
  expect(sent).toEqual([text('abcd')]);
});

test('writing without a pause is handed on all the same, within the second', () => {
  const handOver = open();
  for (let at = 0; at < 20; at += 1) {
    screen = text(`a${at}`);
    handOver.written();
    vi.advanceTimersByTime(50);
  }
  expect(sent.length).toBeGreaterThanOrEqual(1);
});

test('what was handed on is no news when it comes back, even late and one behind', () => {
  const handOver = open();
  for (const words of ['ab', 'abc']) {
    screen = text(words);
    handOver.written();
    handOver.settle();
  }
  expect(handOver.receive(text('ab'))).toBe(false);
  expect(handOver.receive(text('abc'))).toBe(false);
});

test('an earlier text is news once everything has come back: the library took a step back', () => {
  const handOver = open();
  screen = text('ab');
  handOver.written();
  handOver.settle();
  expect(handOver.receive(text('ab'))).toBe(false);
  expect(handOver.receive(text('a'))).toBe(true);
});

test('nothing from outside overtakes what is being written', () => {
  const handOver = open();
  screen = text('ab');
  handOver.written();
  expect(handOver.receive(text('from another window'))).toBe(false);
});
