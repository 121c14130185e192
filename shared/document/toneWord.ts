import type { Tone } from './blocks.ts';

const words: Readonly<Record<Tone, string>> = {
  red: 'Red',
  amberRed: 'Amber/Red',
  amber: 'Amber',
  amberGreen: 'Amber/Green',
  green: 'Green',
  blue: 'Blue',
  grey: 'Grey',
};

/** A tone in words, for the places where no other word says it. */
export function toneWord(tone: Tone): string {
  return words[tone];
}
