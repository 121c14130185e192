import type { Found, Rule } from '../check.ts';
import { straightQuotes } from '../read/straightQuotes.ts';
import { sentencesOf } from '../read/sentences.ts';

const bodies: readonly (readonly [name: string, pattern: RegExp])[] = [
  ['the Department for Education', /\b(?:DfE|Department for Education)\b/],
  ['Ofsted', /\bOfsted\b/i],
  ['the Care Quality Commission', /\b(?:CQC|Care Quality Commission)\b/],
];
const verdict = /'(fit for purpose|adequate|inadequate|good|outstanding|effective|satisfactory)'/g;

/** One verdict, two judges: "fit for purpose" found by Ofsted here and by the department there. */
export const judgesDiffer: Rule = {
  id: 'judges-differ',
  family: 'structure',
  label: 'One verdict given to two bodies',
  why: 'Members must know whose approval the plan depends on.',
  severity: 'should',
  source: 'A report agrees with itself (house convention)',
  over: 'paper',
  check: (paper) => {
    const seen = new Map<string, { name: string; number: string | null }>();
    return paper.passages.flatMap((passage) => {
      if (passage.generated === true) return [];
      const text = straightQuotes(passage.text);
      if (!text.includes("'")) return [];
      return sentencesOf(text).flatMap((sentence): Found[] =>
        [...sentence.text.matchAll(verdict)].flatMap((match): Found[] => {
          const before = sentence.text.slice(0, match.index);
          const named = bodies.filter(([, pattern]) => pattern.test(before));
          const [only] = named;
          if (
            only === undefined ||
            named.length > 1 ||
            !/\b(?:find|finds|accepts?|judges?|judge|considers?|assess(?:es)?|rates?|approves?|deems?)\b/i.test(
              before,
            )
          )
            return [];
          const words = match[1] ?? '';
          const other = seen.get(words);
          if (other === undefined) {
            seen.set(words, { name: only[0], number: passage.number });
            return [];
          }
          if (other.name === only[0]) return [];
          return [
            {
              block: passage.block,
              number: passage.number,
              quote: passage.text.slice(
                sentence.at + match.index,
                sentence.at + match.index + match[0].length,
              ),
              message: `Here ${only[0]} judges what is “${words}”; before, it was ${other.name}. Say which of the two it is.`,
            },
          ];
        }),
      );
    });
  },
};
