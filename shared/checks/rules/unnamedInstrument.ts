import type { Found, Rule } from '../check.ts';

const cited = /\b(?:Regulations?|Reg\.?|Article|Schedule) \d+[A-Z]?(?:\(\w+\))*/g;
const instrument =
  /\b(?:Regulations (?:19|20)\d\d|Act (?:19|20)\d\d|Order (?:19|20)\d\d|Convention|SI (?:19|20)\d\d|GDPR|of (?:the|those|these|that|its) (?:\w+ )*(?:Act|Regulations|Order|Code))/;

/** "(Regulation 4(5))" and nobody says of which regulations. */
export const unnamedInstrument: Rule = {
  id: 'unnamed-instrument',
  family: 'structure',
  label: 'Regulation of an unnamed instrument',
  why: 'A reader cannot look up regulation 4 without the name of the regulations.',
  severity: 'should',
  source: 'Statutes are cited by name and year (OSCOLA)',
  over: 'paper',
  check: (paper) =>
    paper.passages.flatMap((passage): Found[] => {
      if (passage.generated === true || !/\b(?:Reg|Article|Schedule)/.test(passage.text)) return [];
      return [...passage.text.matchAll(cited)].flatMap((match): Found[] => {
        const near = passage.text.slice(Math.max(0, match.index - 120), match.index + match[0].length + 90);
        if (instrument.test(near) || match[0].startsWith('Schedule 12A')) return [];
        return [
          {
            block: passage.block,
            number: passage.number,
            quote: match[0],
            message: `“${match[0]}” does not say of which instrument. Name it with its year.`,
          },
        ];
      });
    }),
};
