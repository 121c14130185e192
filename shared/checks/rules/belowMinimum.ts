import type { Found, Rule } from '../check.ts';
import { amountsOf, placeOf, pounds } from '../read/amounts.ts';

const least =
  /\b(?:a )?(?:minimum of|at least|not? less than|no fewer than)\s(?:c\.?|circa|some|about)?\s?$/i;

/** "At least £300k is needed" in one place, £292k asked in another. */
export const belowMinimum: Rule = {
  id: 'below-minimum',
  family: 'money',
  label: 'Asked for less than the paper calls the minimum',
  why: 'Members will ask which of the two figures holds.',
  severity: 'should',
  source: 'A figure is the same wherever it stands in a paper',
  over: 'paper',
  check: (paper) => {
    const asked = amountsOf(paper).filter(
      (each) => each.passage.kind === 'recommendation' && each.per === null,
    );
    return amountsOf(paper).flatMap((amount): Found[] => {
      const lead = amount.passage.text.slice(Math.max(0, amount.number.at - 24), amount.number.at);
      if (amount.passage.kind === 'recommendation' || amount.per !== null || !least.test(lead)) return [];
      const less = asked.find((each) => each.pence < amount.pence && each.pence * 5 >= amount.pence * 4);
      if (less === undefined || asked.some((each) => each.pence === amount.pence)) return [];
      return [
        {
          block: amount.passage.block,
          number: amount.passage.number,
          quote: amount.number.text,
          message: `The text puts the least that is needed at ${amount.number.text}; ${placeOf(less.passage)} asks for ${less.number.text}, ${pounds(amount.pence - less.pence)} less. Say what has changed since.`,
        },
      ];
    });
  },
};
