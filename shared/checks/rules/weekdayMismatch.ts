import { formatDate, weekdayName } from '../../dates.ts';
import type { Found, Rule } from '../check.ts';
import type { TextDate } from '../read/datesInText.ts';
import { firstDay } from '../read/datesInTextDays.ts';
import { replaceIn } from '../read/datesInTextMend.ts';
import { datesOf } from '../read/datesInTextPaper.ts';

const weekdays = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'] as const;

/** "Friday 4 March 2017", which was a Saturday: one of the two is wrong. */
export const weekdayMismatch: Rule = {
  id: 'weekday-mismatch',
  family: 'dates',
  label: 'Weekdays that do not fit their date',
  why: 'A reader who trusts the weekday comes on another day than one who trusts the date.',
  severity: 'must',
  source: 'Gregorian calendar',
  over: 'paper',
  check(paper) {
    const year = Number(paper.pack.meeting.date.slice(0, 4));
    return datesOf(paper).flatMap(({ passage, date }): Found[] => {
      const stated = weekdays[(date.weekday ?? 0) - 1];
      // Without a year the weekday is right if it fits any of the three years around the meeting.
      const years = date.year === null ? [year - 1, year, year + 1] : [date.year];
      const days = years.flatMap((each) => firstDay(date, each) ?? []);
      if (stated === undefined || days.length === 0 || days.some((day) => weekdayName(day) === stated))
        return [];
      const [near = ''] = days.length === 3 ? days.slice(1) : days;
      const right = weekdayName(near);
      return [
        {
          block: passage.block,
          number: passage.number,
          quote: date.printed,
          message: `${formatDate(near, 'medium')} is a ${right}, not a ${stated}. Find out whether the weekday or the date is meant.`,
          ...(date.year === null ? {} : replaceIn(paper, passage, date.printed, withWeekday(date, right))),
        },
      ];
    });
  },
};

const withWeekday = (date: TextDate, right: string): string => {
  const printed = /^[a-z]+/i.exec(date.printed)?.[0] ?? '';
  return date.printed.replace(printed, printed.length > 5 ? right : right.slice(0, 3));
};
