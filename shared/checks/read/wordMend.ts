import type { Mend } from '../check.ts';
import type { Passage } from './passages.ts';

/** A mend of words in their place; none where a program wrote them. Both are given as printed. */
export function wordMend(passage: Passage, from: string, to: string, label?: string): { mend?: Mend } {
  if (passage.generated === true || from === '' || from === to) return {};
  return { mend: { kind: 'replace', label: label ?? `Write “${to}”`, block: passage.block, from, to } };
}

/** Words around a place, for a quotation that can be found again: whole words, at most `reach` characters each side. */
export function around(text: string, at: number, end: number, reach = 30): string {
  const start = at <= reach ? 0 : text.indexOf(' ', at - reach) + 1;
  const stop = end + reach >= text.length ? text.length : text.lastIndexOf(' ', end + reach);
  return text.slice(Math.min(start, at), Math.max(stop, end)).trim();
}
