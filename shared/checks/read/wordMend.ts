import type { Mend } from '../check.ts';
import type { Passage } from './passages.ts';

/**
 * What a finding quotes, and the mend that puts other words in their place. Where the words stand more than once in
 * the passage the quotation takes in what is around them, so that one place is meant. No mend for what a program wrote.
 */
export function wordMend(
  passage: Passage,
  at: number,
  end: number,
  to: string,
): { readonly quote: string; readonly mend?: Mend } {
  const { text } = passage;
  const from = text.slice(at, end);
  const quote =
    [0, 12, 30, 60]
      .map((reach) => (reach === 0 ? from.trim() : around(text, at, end, reach)))
      .find((words) => once(text, words)) ?? from;
  if (passage.generated === true || from === '' || from === to) return { quote };
  return {
    quote,
    mend: { kind: 'replace', label: `Write “${to.trim()}”`, block: passage.block, from, to },
  };
}

const once = (text: string, words: string): boolean => text.indexOf(words) === text.lastIndexOf(words);

/** Words around a place, for a quotation that can be found again: whole words, at most `reach` characters each side. */
export function around(text: string, at: number, end: number, reach = 30): string {
  const start = at <= reach ? 0 : text.indexOf(' ', at - reach) + 1;
  const stop = end + reach >= text.length ? text.length : text.lastIndexOf(' ', end + reach);
  return text.slice(Math.min(start, at), Math.max(stop, end)).trim();
}

/** The first words of a text, for a quotation: whole words, at most so many characters. */
export function opening(text: string, length = 60): string {
  if (text.length <= length) return text.trim();
  const stop = text.lastIndexOf(' ', length);
  return text.slice(0, stop > 0 ? stop : length).trim();
}
