import { multiplyPence } from '../../money.ts';
import { byText } from './byText.ts';
import { numbersIn, valueOf } from './numbers.ts';

/** Weeks in so many months: nine months are 39. */
export const weeksOf = (months: number): number => Math.round((months * 52) / 12);

/** A count of days, however it is said: "170 days", "1 day a week … 9 months", "2 days per week for 10 weeks". */
export const daysIn = byText(
  (text: string): { days: number; words: string; fourWeekMonths: number | null } | null => {
    const numbers = numbersIn(text).filter((each) => each.kind === 'plain');
    const days = numbers.find((each) => /^days?$/.test(each.noun));
    if (days === undefined) return null;
    const weekly = /^\s?days?\s(?:a|per|each|every)\sweek/i.test(text.slice(days.end));
    if (!weekly) return { days: valueOf(days), words: `${days.text} days`, fourWeekMonths: null };
    const weeks = numbers.find((each) => each.noun === 'weeks');
    if (weeks !== undefined) {
      const all = valueOf(days) * valueOf(weeks);
      return { days: all, words: `${days.text} a week for ${weeks.text} weeks`, fourWeekMonths: null };
    }
    const months = numbers.find((each) => /^months?$/.test(each.noun));
    if (months === undefined) return null;
    return {
      days: valueOf(days) * weeksOf(valueOf(months)),
      words: `${days.text} day a week for ${months.text} months`,
      fourWeekMonths: valueOf(days) * valueOf(months) * 4,
    };
  },
);

const countable =
  /^(?:events?|sessions?|workshops?|places?|visits?|courses?|meetings?|units?|licences?|placements?|pupils|families|schools|officers|assessments?)$/;

/** The one count of things in a text; null where there is none, or more than one. */
export function countIn(text: string): { count: number; noun: string } | null {
  const found = numbersIn(text).filter((each) => each.kind === 'plain' && countable.test(each.noun));
  const [one] = found;
  return one === undefined || found.length > 1 ? null : { count: valueOf(one), noun: one.noun };
}

/** Price × quantity in whole pence; not a number where the product is beyond all money, so that it agrees with nothing. */
export const timesPence = (pence: number, quantity: number): number =>
  Math.abs(pence * quantity) > 1e15 ? Number.NaN : multiplyPence(pence, quantity);
