import { describe, expect, test } from 'vitest';
import {
  minutesLeft,
  partProgress,
  percentRead,
  timeLeftWords,
  withRead,
  withoutChanged,
  wordsPerMinute,
} from '../../../shared/reading/progress.ts';
import { documentOf, paragraph } from '../document/documents.ts';

const document = documentOf(
  paragraph('a', 'one two three four five six seven eight nine'),
  paragraph('b', 'ten'),
);
const [part] = document.parts;

describe('reading progress', () => {
  test('is counted in words, and whole only once all of it was read', () => {
    const half = withRead({}, document, ['a']);
    expect(half).toEqual({ paper: ['a'] });
    expect(percentRead(partProgress(part!, half))).toBe(90);
    const whole = withRead(half, document, ['b', 'a']);
    expect(whole).toEqual({ paper: true });
    expect(percentRead(partProgress(part!, whole))).toBe(100);
    expect(percentRead({ read: 999, all: 1000 })).toBe(99);
  });

  test('what the document does not have is not kept', () => {
    expect(withRead({}, document, ['gone', 'paper'])).toEqual({});
  });

  test('the time that is left is that of the words that are left', () => {
    expect(minutesLeft({ read: 0, all: wordsPerMinute * 3 })).toBe(3);
    expect(minutesLeft({ read: 0, all: 1 })).toBe(1);
    expect(timeLeftWords({ read: 0, all: wordsPerMinute * 65 })).toBe('about 1 hour 5 minutes left');
    expect(timeLeftWords({ read: 0, all: wordsPerMinute * 120 })).toBe('about 2 hours left');
    expect(timeLeftWords({ read: 0, all: wordsPerMinute })).toBe('about 1 minute left');
    expect(timeLeftWords({ read: 10, all: 10 })).toBe('read');
  });

  test('a paragraph that was changed is unread again, and what is as it was stays read', () => {
    expect(withoutChanged({ paper: true }, document, new Set(['b']))).toEqual({ paper: ['a'] });
    expect(withoutChanged({ paper: true }, document, new Set())).toEqual({ paper: true });
    expect(withoutChanged({ gone: true }, document, new Set())).toEqual({});
  });
});
