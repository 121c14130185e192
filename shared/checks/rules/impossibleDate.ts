import { monthNames } from '../../dates.ts';
import type { Found, Rule } from '../check.ts';
import { type TextDate, datesInText } from '../read/datesInText.ts';
import { daysInMonth } from '../read/datesInTextDays.ts';
import { dateWords, datesOf } from '../read/datesInTextPaper.ts';

/** 31 September, 29 February 2023: days that are in no calendar. */
export const impossibleDate: Rule = {
  id: 'impossible-date',
  family: 'dates',
  label: 'Dates that do not exist',
  why: 'Nobody can keep to a day that is not in the calendar, and an embargo or deadline set by it has no effect.',
  severity: 'must',
  source: 'Gregorian calendar',
  over: 'paper',
  check(paper) {
    const printed = datesOf(paper)
      .filter(({ date }) => !date.real)
      .map(({ passage, date }): Found => ({
        block: passage.block,
        number: passage.number,
        quote: date.printed,
        message: explained(date),
      }));
    // A background paper that has a text of its own in place of the list is not printed, and its date still counts.
    const stated = paper.pack.rows.backgroundPaper
      .filter((each) => each.paperId === paper.paper.id && each.deletedAt === null)
      .flatMap((each): Found[] =>
        datesInText(each.openFromStated)
          .dates.filter((date) => !date.real && !printed.some((known) => known.quote === date.printed))
          .map((date) => ({ block: null, number: null, quote: date.printed, message: explained(date) })),
      );
    return [...printed, ...stated];
  },
};

function explained(date: TextDate): string {
  const month = monthNames[(date.month ?? 0) - 1];
  if (month === undefined)
    return `“${date.printed}” has no such month. Write the day, the month and the year.`;
  const days = daysInMonth(date.year ?? 2024, date.month ?? 1);
  const when = date.month === 2 && date.year !== null ? ` in ${date.year}` : '';
  return `There is no ${dateWords({ ...date, year: null })}: ${month} has ${days} days${when}. Give the day that is meant.`;
}
