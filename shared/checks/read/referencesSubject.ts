import type { Reference } from './references.ts';
import { stemsOf } from './similar.ts';

/** Words that say nothing of a subject: "the work described in …", "further details". */
const general = stemsOf(
  'work development matter thing arrangement issue process detail further additional information described describe set out ' +
    'given shown above below see outlined section point paragraph table figure figures plan plans programme report council ' +
    'authority local service services need needs required year years first second area areas new whole part follow following',
);

const pointing =
  /(?:\(?\s*\b(?:as|are|is|was|were|has been|have been|and)?\s*(?:described?|outlined|set out|given|shown|listed|summarised|explained|detailed|mentioned|identified|see|aligned to|links? to|referred to|stated)?\s*(?:in|at|under|by|from|to)?\s*(?:the)?\s*)$/i;

/** Content stems of the words that name what is to be found at a reference: the noun phrase before it, up to a comma or dash. */
export function subjectOf(text: string, reference: Reference): readonly string[] {
  const within = text.slice(Math.max(0, reference.at - 120), reference.at);
  // "See paragraph 1.2." names its subject in the sentence before, which a program cannot tell apart.
  if (/(?:^|[.;!?]\s+)\(?(?:see|cf\.?)?\s*$/i.test(within)) return [];
  const before = within.replace(/[,\s(]+$/, '');
  const trimmed = before
    .replace(pointing, '')
    .replace(/[,\s(]+$/, '')
    .replace(pointing, '')
    .replace(/[,\s(]+$/, '');
  const phrase =
    trimmed.split(/[.;:,()–—]\s|\s[-–—]\s|\bthe\b|\b(?:of|on|for|with|by|that|which)\b/i).at(-1) ?? '';
  return [...stemsOf(phrase)].filter((stem) => !general.has(stem));
}

/** Names and amounts of a sentence: what a target must share if it is the right one. */
export const sharpTerms = (sentence: string): string[] => [
  ...new Set(
    [...sentence.matchAll(/(?<=[a-z,]\s)[A-Z][a-z]{3,}\b|£[\d.,]*\d[km]?/g)]
      .map((match) => match[0])
      .filter(
        (term) =>
          !/^(?:Point|Paragraph|Section|Table|Figure|Appendix|Cabinet|Council|Members?|Local|Authority|Committee|Board)$/.test(
            term,
          ),
      ),
  ),
];
