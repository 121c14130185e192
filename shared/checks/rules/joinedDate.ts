import type { Found, Rule } from '../check.ts';
import { datesInText } from '../read/datesInText.ts';
import { firstDay } from '../read/datesInTextDays.ts';
import { replaceIn } from '../read/datesInTextMend.ts';
import { datesOf } from '../read/datesInTextPaper.ts';

/** "18APRIL 2017": the space between day and month, or month and year, is missing. */
export const joinedDate: Rule = {
  id: 'joined-date',
  family: 'dates',
  label: 'Dates run together',
  why: 'A screen reader and a search do not find a date whose parts stick together.',
  severity: 'should',
  source: 'Convention',
  over: 'paper',
  check: (paper) =>
    datesOf(paper)
      .filter(({ date }) => date.joined)
      .map(({ passage, date }): Found => {
        const parted = date.printed
          .replace(/(\d|\b(?:st|nd|rd|th))(?=[A-Za-z]{3})/, '$1 ')
          .replace(/([a-z])((?:19|20)?\d{2})$/i, '$1 $2');
        const same = firstDay(date) !== null && firstDay(date) === firstOf(parted);
        return {
          block: passage.block,
          number: passage.number,
          quote: date.printed,
          message: `“${date.printed}” runs together. Write “${parted}”.`,
          ...(same ? replaceIn(paper, passage, date.printed, parted) : {}),
        };
      }),
};

function firstOf(text: string): string | null {
  const [date] = datesInText(text).dates;
  return date === undefined ? null : firstDay(date);
}
