import { knownAbbreviations } from '../glossary.ts';
import { byText } from './byText.ts';

export interface Abbreviation {
  readonly at: number;
  /** As printed, without a plural s. */
  readonly short: string;
  /** Whether the text explains it at this place: "Written Statement of Action (WSoA)", "SEN (special educational needs)". */
  readonly explained: boolean;
}

const pattern = /(?<![\w@£/.-])[A-Z](?:[A-Za-z]?[A-Z]|[a-z][A-Z])[A-Za-z]{0,5}\d?(?![\w@’'-]*@|\/\d)/g;

/** Abbreviations in a text, but for those that everybody knows and for numerals, codes and words in capitals. */
export const abbreviationsIn = byText((text: string): readonly Abbreviation[] =>
  [...text.matchAll(pattern)].flatMap((match): Abbreviation[] => {
    const short = match[0].replace(/(?<=[A-Z])s$/, '');
    const capitals = short.replace(/[^A-Z]/g, '').length;
    if (short.length < 2 || short.length > 7 || capitals < 2 || capitals * 2 < short.length) return [];
    if (/^[IVXL]+$/.test(short) || knownAbbreviations.has(short) || knownAbbreviations.has(match[0]))
      return [];
    const end = match.index + match[0].length;
    const before = text.slice(0, match.index);
    const after = text.slice(end);
    // Words in capitals are shouted, not shortened.
    if (/\b[A-Z]{4,}\W+$/.test(before) || /^\W+[A-Z]{4,}\b/.test(after)) return [];
    if (/\b(?:[A-Z]{3,})\W+$/.test(before) && /^\W+[A-Z]{2,}\b/.test(after)) return [];
    return [{ at: match.index, short, explained: explainedAt(short, before, after) }];
  }),
);

function explainedAt(short: string, before: string, after: string): boolean {
  if (/^s?\s*\((?=[A-Za-z][a-z]+ )/.test(after)) return true;
  // "Education, Health and Care Plans (EHCPs)": letters of the words before, in order, begin with the first.
  if (!/[(–-]\s*["“‘']?$/.test(before)) return false;
  const words =
    before
      .toLowerCase()
      .match(/[a-z]+/g)
      ?.slice(-12) ?? [];
  const first = short.charAt(0).toLowerCase();
  return words.some((word, at) => word.startsWith(first) && isInOrder(short.toLowerCase(), words.slice(at)));
}

/** Whether the letters of an abbreviation can be picked from the words in order, most of them from the words' beginnings. */
export function isInOrder(short: string, words: readonly string[]): boolean {
  let at = 0;
  for (const word of words) {
    for (const letter of word) if (letter === short.charAt(at)) at += 1;
    if (at >= short.length) return true;
  }
  return at >= short.length;
}
