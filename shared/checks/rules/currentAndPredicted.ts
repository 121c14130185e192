import type { Found, Rule } from '../check.ts';
import { sentencesIn } from '../read/amounts.ts';

const both =
  /\b(?:current|present|existing)\b[^.;£]{0,60}£[\d,.]+\s?(?:k|m|bn|million|billion)?[^.;]{0,40}\b(?:predicted|forecast|projected|expected)\b(?: for| by| in)?\s?(?:20)?\d\d(?:[-/–]\d\d)?/i;

/** "Current cumulative deficit of £107m predicted for 24-25": now, or then? */
export const currentAndPredicted: Rule = {
  id: 'current-and-predicted',
  family: 'money',
  label: 'Called current and predicted at once',
  why: 'The reader cannot tell what is owed today from what is expected.',
  severity: 'should',
  source: 'A figure has one date',
  over: 'paper',
  check: (paper) =>
    paper.passages.flatMap((passage) =>
      passage.generated === true || !passage.text.includes('£')
        ? []
        : sentencesIn(passage.text).flatMap(({ text }): Found[] => {
            const quote = both.exec(text)?.[0];
            return quote === undefined
              ? []
              : [
                  {
                    block: passage.block,
                    number: passage.number,
                    quote,
                    message:
                      'The amount is called current and predicted in one breath. Give today’s figure with its date, and the forecast beside it.',
                  },
                ];
          }),
    ),
};
