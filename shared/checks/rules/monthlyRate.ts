import type { Found, Rule } from '../check.ts';
import { amountsOf, placeOf, pounds } from '../read/amounts.ts';
import { tells } from '../read/numbers.ts';
import { capital } from './recommendationAmount.ts';

/** From this much a month on, the year's figure is worth having, in pence. */
const worthAYear = 1_000_000;

/** "£45,000 per month" beside a request for a sum: £540,000 a year, which the paper does not say. */
export const monthlyRate: Rule = {
  id: 'monthly-rate',
  family: 'money',
  label: 'Monthly figure that is not brought to a year',
  why: 'The cost of doing nothing can be weighed against the request only over the same time.',
  severity: 'note',
  source: 'Green Book: options are compared over the same period',
  over: 'paper',
  check: (paper) => {
    const all = amountsOf(paper);
    const asked = all.find((each) => each.passage.kind === 'recommendation' && each.per === null);
    if (asked === undefined) return [];
    const rate = all.find(
      (each) =>
        each.per === 'month' &&
        each.pence >= worthAYear &&
        !/\bup to\s$/i.test(each.passage.text.slice(0, each.number.at)),
    );
    if (rate === undefined || all.some((each) => tells(each.number, rate.pence * 12))) return [];
    const found: Found = {
      block: rate.passage.block,
      number: rate.passage.number,
      quote: rate.number.text,
      message: `${rate.number.text} a month is ${pounds(rate.pence * 12)} a year. ${capital(placeOf(asked.passage))} asks for ${asked.number.text}: compare the two in the financial section.`,
    };
    return [found];
  },
};
