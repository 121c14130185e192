import type { Found, Rule } from '../check.ts';
import { byText } from '../read/byText.ts';

const shouted = byText((text: string): readonly string[] =>
  [...text.matchAll(/\b[A-Z][A-Z’'-]+(?:[ ,]+(?:[A-Z][A-Z’'-]+|[A-Z]|\d+(?:st|nd|rd|th)?))+/g)]
    .map((match) => match[0])
    .filter(
      (words) =>
        words.split(/[ ,]+/).filter((word) => /^[A-Z’'-]{2,}$/.test(word)).length >= 4 &&
        /\b[A-Z]{4,}\b/.test(words),
    ),
);

/** Sentences in capitals. */
export const blockCapitals: Rule = {
  id: 'block-capitals',
  family: 'access',
  label: 'Block capitals',
  why: 'Words in capitals lose their shape and are read letter by letter, by people with dyslexia above all.',
  severity: 'note',
  source: 'UKAAF G003 clear print; GOV.UK style guide',
  over: 'paper',
  check: (paper) =>
    paper.passages.flatMap((passage): Found[] =>
      passage.generated === true
        ? []
        : shouted(passage.text).map((words) => ({
            block: passage.block,
            number: passage.number,
            quote: words,
            message: `“${words}” stands in block capitals. Write it in small letters; bold type gives weight.`,
          })),
    ),
};
