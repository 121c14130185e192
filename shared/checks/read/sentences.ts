import { byText } from './byText.ts';

export interface Sentence {
  readonly at: number;
  readonly text: string;
  readonly words: number;
}

const ends = /[.!?]['’”)]*\s+(?=["“‘'(]?[A-Z£\d])|\n/g;
/** What ends in a full stop without ending a sentence. */
const shortened =
  /(?:\b(?:No|Nos|para|paras|p|pp|cf|e\.g|i\.e|etc|approx|c|ca|Dr|Mr|Mrs|Ms|St|Cllr|vs|Av|fig)|\b[A-Z])\.$/;

/** Sentences of a text, each with its place and number of words; a line break ends one. */
export const sentencesOf = byText((text: string): readonly Sentence[] => {
  const sentences: Sentence[] = [];
  let from = 0;
  const take = (to: number): void => {
    const raw = text.slice(from, to);
    const words = wordsIn(raw);
    if (words > 0) sentences.push({ at: from + raw.search(/\S/), text: raw.trim(), words });
    from = to;
  };
  for (const match of text.matchAll(ends)) {
    const end = match.index + match[0].length;
    if (!shortened.test(text.slice(from, match.index + 1))) take(end);
  }
  take(text.length);
  return sentences;
});

const wordsIn = (text: string): number => text.match(/[A-Za-z0-9£][\w’'.,%/&-]*/g)?.length ?? 0;

/** Syllables of English words, by groups of vowels: right on average, which is all that the formula needs. */
const syllablesIn = byText((text: string): number => {
  let count = 0;
  for (const word of text.toLowerCase().match(/[a-z]+/g) ?? []) {
    const groups = word.match(/[aeiouy]+/g)?.length ?? 1;
    const silent = /[^aeiouylr]e$|[^aeiouydt]ed$|[^aeiousxzcg]es$/.test(word) ? 1 : 0;
    count += Math.max(1, groups - silent);
  }
  return count;
});

export interface Readability {
  readonly words: number;
  /** Years of age at which it can be read: Flesch–Kincaid grade plus five. */
  readonly age: number;
}

/** Readability of prose (Flesch–Kincaid, 1975). Texts are whole paragraphs. */
export function readabilityOf(texts: readonly string[]): Readability {
  let words = 0;
  let sentences = 0;
  let syllables = 0;
  for (const text of texts) {
    for (const sentence of sentencesOf(text)) {
      words += sentence.words;
      sentences += 1;
    }
    syllables += syllablesIn(text);
  }
  if (words === 0) return { words, age: 0 };
  const grade = 0.39 * (words / sentences) + 11.8 * (syllables / words) - 15.59;
  return { words, age: Math.round(grade + 5) };
}
