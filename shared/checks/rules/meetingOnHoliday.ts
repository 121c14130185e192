import { holidayName } from '../../calendar.ts';
import { formatDate, isWeekend } from '../../dates.ts';
import type { Rule } from '../check.ts';
import { holidaysKnown } from '../read/clearDayTextNotice.ts';

/** A meeting called for a weekend or bank holiday is more often a slip than meant. */
export const meetingOnHoliday: Rule = {
  id: 'meeting-on-holiday',
  family: 'dates',
  label: 'Meeting on a weekend or bank holiday',
  why: 'The public has to be able to come; a date on a holiday is more often a slip than meant.',
  severity: 'should',
  source: 'Banking and Financial Dealings Act 1971; LGA 1972 s.100A',
  over: 'pack',
  check({ meeting, organisation }) {
    const { date } = meeting;
    const holiday = holidaysKnown(date) ? holidayName(date, organisation.nation) : undefined;
    if (holiday === undefined && !isWeekend(date)) return [];
    const words = formatDate(date, 'long');
    return [
      {
        block: null,
        number: null,
        quote: words,
        message: `The meeting is called for ${words}, ${holiday ?? 'a weekend'}. Check that the day is meant.`,
      },
    ];
  },
};
