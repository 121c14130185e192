import type { Found, Rule } from '../check.ts';
import { byText } from '../read/byText.ts';
import { pounds, placeOf } from '../read/amounts.ts';
import { monthKey, periodAmountsIn } from '../read/amountsOverPeriods.ts';

const end =
  /\b(?:finish(?:ed|es)|completed?|ends?|ended|done|clos(?:ed|es)|concluded?|runs?)\s(?:by|in|until|to|at the end of)\s(january|february|march|april|may|june|july|august|september|october|november|december)\s(20\d\d)\b/i;

const endIn = byText((text) => end.exec(text));

/** Money profiled for months after the work it pays for is to be finished. */
export const spendAfterEnd: Rule = {
  id: 'spend-after-end',
  family: 'money',
  label: 'Spending after the end of the work',
  why: 'Either the end or the profile is wrong.',
  severity: 'should',
  source: 'The profile of the spending and the end that the paper itself gives',
  over: 'paper',
  check: (paper) => {
    const stated = paper.passages.flatMap((passage) => {
      const match = passage.generated === true ? null : endIn(passage.text);
      const subject = /\b(?:programme|project|team|element|work|scheme|grant)\b/i.test(passage.text);
      return match === null || !subject
        ? []
        : [{ passage, words: `${match[1]} ${match[2]}`, key: monthKey(match[1] ?? '', match[2] ?? '') }];
    });
    const [last] = stated.sort((a, b) => (a.key < b.key ? 1 : -1));
    if (last === undefined) return [];
    const told = new Set<string>();
    return paper.passages.flatMap((passage) =>
      passage.generated === true
        ? []
        : periodAmountsIn(passage.text).flatMap((slice): Found[] => {
            if (slice.from < last.key || told.has(slice.from)) return [];
            told.add(slice.from);
            return [
              {
                block: passage.block,
                number: passage.number,
                quote: slice.words,
                message: `${pounds(slice.pence)} is profiled after the work is to be finished (${last.words}, ${placeOf(last.passage)}). Say what it pays for.`,
              },
            ];
          }),
    );
  },
};
