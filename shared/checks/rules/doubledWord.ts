import type { Found, Rule } from '../check.ts';
import { byText } from '../read/byText.ts';
import { around, wordMend } from '../read/wordMend.ts';

/** Words that may stand twice: "that that", "had had"; and names and letters. */
const allowed = new Set(['that', 'had', 'is', 'in', 'no', 'very', 'x']);
const twice = byText((text: string) =>
  [...text.matchAll(/\b([A-Za-z]{2,})[ \u00a0]+\1\b(?![’'-])/gi)].filter(
    (match) => !allowed.has((match[1] ?? '').toLowerCase()),
  ),
);
/** "provision specialist provision", "LBHF for £187,500 LBHF": a word left over beside what replaced it. */
const stray = byText((text: string) => [
  ...text.matchAll(/\b(?:the|a|an) ([a-z]{6,}) ([a-z]{5,}) \1\b/g),
  ...text.matchAll(/\b([A-Z]{3,6}) for (£[\d,.]+[km]?) \1\b/g),
]);

/** A word that was typed twice, or left behind when a sentence was changed. */
export const doubledWord: Rule = {
  id: 'doubled-word',
  family: 'language',
  label: 'Doubled or left-over word',
  why: 'The eye slips over it in the draft and stops at it in print.',
  severity: 'should',
  source: 'Proof-reading (house convention)',
  over: 'paper',
  check: (paper) =>
    paper.passages.flatMap((passage): Found[] => {
      if (passage.generated === true) return [];
      const { text } = passage;
      return [
        ...twice(text).map((match): Found => ({
          block: passage.block,
          number: passage.number,
          message: `“${match[1]}” stands twice.`,
          ...wordMend(passage, match.index, match.index + match[0].length, match[1] ?? ''),
        })),
        ...stray(text).map((match): Found => ({
          block: passage.block,
          number: passage.number,
          quote: around(text, match.index, match.index + match[0].length, 10),
          message: `“${match[1]}” stands twice in “${match[0]}”. One of the two seems to be left over.`,
        })),
      ];
    }),
};
