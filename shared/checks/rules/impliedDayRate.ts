import type { Found, Rule } from '../check.ts';
import { amountsOf, figuresOf, placeOf, pounds } from '../read/amounts.ts';
import { numbersIn, valueOf } from '../read/numbers.ts';
import { capital } from './recommendationAmount.ts';

/** Working days in a month, fewest and most that are usual in costing. */
const daysInMonth = [20, 22] as const;

/** 6 FTE for 6 months at £504,000 are about £650 a day: beside the £500 and £780 that the text names. */
export const impliedDayRate: Rule = {
  id: 'implied-day-rate',
  family: 'money',
  label: 'Cost of posts implies another day rate than the text',
  why: 'Members will divide, and compare.',
  severity: 'note',
  source: 'Cost ÷ (FTE × months) ÷ 20 to 22 working days',
  over: 'paper',
  check: (paper) => {
    const rates = amountsOf(paper).filter((each) => each.per === 'day' && each.passage.kind === 'text');
    if (rates.length === 0) return [];
    return figuresOf(paper).flatMap(({ table, number }) =>
      table.rows.flatMap((row): Found[] => {
        const words = row.cells.map((each) => each.text).join(' ; ');
        const cost = row.cells.find((_, at) => table.columns[at]?.kind === 'money');
        const counts = numbersIn(words);
        const fte = counts.find((each) => each.noun === 'fte');
        const months = counts.filter((each) => /^months?$/.test(each.noun));
        const [month] = months;
        if (
          row.kind !== 'body' ||
          cost === undefined ||
          cost.number === null ||
          fte === undefined ||
          month === undefined ||
          months.length > 1
        )
          return [];
        const monthly = cost.size / (valueOf(fte) * valueOf(month));
        const low = Math.round(monthly / daysInMonth[1] / 100);
        const high = Math.round(monthly / daysInMonth[0] / 100);
        const same = rates.filter((each) => isSamePost(row.label, each.sentence));
        const [rate] = same;
        if (rate === undefined) return [];
        const stated = [...same.map((each) => each.pence / 100), ...paid(rate.passage.text)];
        if (stated.some((each) => each >= low * 0.9 && each <= high * 1.1)) return [];
        return [
          {
            block: cost.id,
            number,
            quote: row.label,
            message: `“${row.label}” at ${cost.text} is ${pounds(Math.round(monthly / 100) * 100)} per post and month, £${low} to £${high} a day. ${capital(placeOf(rate.passage))} has ${stated.map((each) => `£${each}`).join(' and ')} a day. Say what the difference buys.`,
          },
        ];
      }),
    );
  },
};

/** "EPs" and "a locum EP": the abbreviation or the name of the post without its plural. */
function isSamePost(label: string, sentence: string): boolean {
  const post = label
    .replace(/[\d.,x×]+|\bFTE\b/g, ' ')
    .trim()
    .replace(/s$/, '');
  return post.length > 1 && new RegExp(String.raw`\b${post.replace(/[^\w\s]/g, '.')}s?\b`).test(sentence);
}

/** Amounts of the same paragraph of the same order, without "per day" said again: "BCP Council pays £500." */
const paid = (text: string): number[] =>
  numbersIn(text)
    .filter(
      (each) =>
        each.kind === 'money' && !/^\s?(?:per|a)\s/.test(text.slice(each.end)) && valueOf(each) < 2000,
    )
    .map((each) => valueOf(each));
