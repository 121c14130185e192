import { describe, expect, it } from 'vitest';
import { britishEnglish } from '../../electron/spelling.ts';

describe('the British dictionary', () => {
  const knows = britishEnglish();

  it('knows British spelling and not American', () => {
    for (const word of ['colour', 'organised', 'programme', 'centre', 'councillors', 'whilst'])
      expect([word, knows(word)]).toEqual([word, true]);
    for (const word of ['color', 'consultaion', 'recieve'])
      expect([word, knows(word)]).toEqual([word, false]);
  });

  it('is read once', () => {
    expect(britishEnglish()).toBe(knows);
  });
});
