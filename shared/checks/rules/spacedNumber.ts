import type { Found, Rule } from '../check.ts';
import { numbersIn } from '../read/numbers.ts';

/** "£16, 200": a space inside a number, which breaks over lines and is read as two. */
export const spacedNumber: Rule = {
  id: 'spaced-number',
  family: 'money',
  label: 'Space inside a number',
  why: 'It breaks at the line’s end and is read out as two numbers.',
  severity: 'note',
  source: 'GOV.UK style: commas without spaces in numbers of four figures and more',
  over: 'paper',
  check: (paper) =>
    paper.passages.flatMap((passage) =>
      passage.generated === true || !/\d, \d/.test(passage.text)
        ? []
        : numbersIn(passage.text)
            .filter((each) => each.spaced)
            .map((each): Found => {
              const right = each.text.replaceAll(', ', ',');
              return {
                block: passage.block,
                number: passage.number,
                quote: each.text,
                message: `“${each.text}” has a space inside: ${right}.`,
                mend: {
                  kind: 'replace',
                  label: `Write ${right}`,
                  block: passage.block,
                  from: each.text,
                  to: right,
                },
              };
            }),
    ),
};
