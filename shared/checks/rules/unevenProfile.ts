import type { Found, Rule } from '../check.ts';
import { pounds } from '../read/amounts.ts';
import { periodAmountsIn } from '../read/amountsOverPeriods.ts';

/** Seven months at the price of six: one slice of a profile costs another amount per month than all the others. */
export const unevenProfile: Rule = {
  id: 'uneven-profile',
  family: 'money',
  label: 'One slice of a profile has another monthly rate',
  why: 'It shows where a month was forgotten or counted twice.',
  severity: 'note',
  source: 'Amount ÷ months of the slice, both ends counted',
  over: 'paper',
  check: (paper) => {
    const told = new Set<string>();
    return paper.passages.flatMap((passage): Found[] => {
      const slices = passage.generated === true ? [] : periodAmountsIn(passage.text);
      if (slices.length < 3) return [];
      const rates = slices.map((each) => Math.round(each.pence / each.months));
      const usual = rates.find((rate) => rates.filter((each) => each === rate).length === rates.length - 1);
      const odd = slices[rates.findIndex((rate) => rate !== usual)];
      if (usual === undefined || odd === undefined || told.has(odd.from)) return [];
      told.add(odd.from);
      const right = Math.round((usual * odd.months) / 10_000) * 10_000;
      return [
        {
          block: passage.block,
          number: passage.number,
          quote: odd.words,
          message: `${odd.amount} for ${odd.months} months is ${pounds(Math.round(odd.pence / odd.months / 100) * 100)} a month; the other slices are at ${pounds(Math.round(usual / 100) * 100)}. At that rate ${odd.months} months come to about ${pounds(right)}.`,
        },
      ];
    });
  },
};
