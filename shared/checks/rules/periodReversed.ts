import type { Found, Rule } from '../check.ts';
import { firstDay, lastDay } from '../read/datesInTextDays.ts';
import { periodsOf } from '../read/datesInTextPaper.ts';

/** "March 18 – Sept 16": a period that ends before it begins. */
export const periodReversed: Rule = {
  id: 'period-reversed',
  family: 'dates',
  label: 'Periods that end before they begin',
  why: 'Amounts and duties hang on the length of a period; one that runs backwards has none.',
  severity: 'must',
  source: 'Gregorian calendar',
  over: 'paper',
  check: (paper) =>
    periodsOf(paper).flatMap(({ passage, period }): Found[] => {
      const [from, to] = [firstDay(period.from), lastDay(period.to)];
      if (from === null || to === null || from <= to) return [];
      return [
        {
          block: passage.block,
          number: passage.number,
          quote: period.printed,
          message: `“${period.printed}” ends before it begins. Change the two round, or correct the year.`,
        },
      ];
    }),
};
