import { likeness } from '../document/diff/matchNodes.ts';
import type { TextUnit } from './ownText.ts';

/** The least share of words in common for two texts to be states of one paragraph, as in a comparison. */
export const leastAlike = 0.4;
/** The same where nothing else tells: much of any two paragraphs is the same small words. */
export const surelyAlike = 0.6;

/** Words and figures of a text, in small letters. */
const wordsOfText = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

const known = new WeakMap<TextUnit, readonly string[]>();

export function wordsOfUnit(unit: TextUnit): readonly string[] {
  let words = known.get(unit);
  if (words === undefined) known.set(unit, (words = wordsOfText(unit.text)));
  return words;
}

/** Share of the words of two texts that they have in common: 0 none, 1 all. */
export const alikeness = (one: TextUnit, other: TextUnit): number =>
  likeness(wordsOfUnit(one), wordsOfUnit(other));

/** The same of a text that stands in no edition at hand. */
export const likenessTo = (text: string, unit: TextUnit): number =>
  likeness(wordsOfText(text), wordsOfUnit(unit));
