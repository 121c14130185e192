import { addDays, formatDate, isWeekend } from '../../dates.ts';
import { holidayName, isWorkingDay } from '../../calendar.ts';
import type { Nation } from '../../calendar/nation.ts';
import type { Found, Rule } from '../check.ts';
import { holidaysKnown } from '../read/clearDayTextNotice.ts';
import { firstDay } from '../read/datesInTextDays.ts';
import { datesOf } from '../read/datesInTextPaper.ts';

/**
 * Words right before a date by which people have to act. "By 31 March 2024" alone is the end of a year and no
 * deadline of an office.
 */
const lead =
  /\b(?:deadline|closing date|closes?|respon(?:d|ses?)|representations?|comments?|objections?|call(?:ed)?[- ]in|requests?|scrutiny|submi(?:t|tted|ssion|ssions)|hand(?:ed)? in|returned?|appl(?:y|ications?)|register(?:ed)?|appeals?)\b[^.!?;]{0,80}$/i;
const until =
  /(?:\b(?:by|before|until|till|on|is|no later than|not later than|to|of)|:|[–-])\s*(?:\d{1,2}(?:[.:]\d{2})?\s?(?:am|pm|noon)?\s*(?:on\s+)?)?(?:the\s+)?$/i;

/** A deadline on Good Friday: nobody is there to receive anything. */
export const deadlineOnHoliday: Rule = {
  id: 'deadline-on-holiday',
  family: 'dates',
  label: 'Deadlines on a day when the offices are shut',
  why: 'A deadline on a weekend or bank holiday cannot be met at the office, and shortens the time that was promised.',
  severity: 'should',
  source: 'Banking and Financial Dealings Act 1971; the organisation’s notice and call-in rules',
  over: 'paper',
  check(paper) {
    const { nation } = paper.pack.organisation;
    const printed = datesOf(paper).flatMap(({ passage, date }): Found[] => {
      const day = date.precision === 'day' ? firstDay(date) : null;
      const before = passage.text.slice(0, date.at);
      if (day === null || !until.test(before) || !lead.test(before)) return [];
      const shut = shutOn(day, nation);
      if (shut === null) return [];
      return [
        {
          block: passage.block,
          number: passage.number,
          quote: date.printed,
          message: `The deadline of ${formatDate(day, 'medium')} falls on ${shut}. The next working day is ${formatDate(nextWorkingDay(day, nation), 'long')}.`,
        },
      ];
    });
    const clearance = paper.pack.rows.signOff.flatMap((each): Found[] => {
      const shut = each.dueOn === null ? null : shutOn(each.dueOn, nation);
      if (each.paperId !== paper.paper.id || each.deletedAt !== null || each.status !== 'requested')
        return [];
      if (shut === null || each.dueOn === null) return [];
      return [
        {
          block: null,
          number: null,
          quote: `${each.kind}, due ${formatDate(each.dueOn, 'medium')}`,
          message: `Clearance by ${each.kind.toLowerCase()} is due on ${shut}, ${formatDate(each.dueOn, 'medium')}. Set it to a working day before.`,
        },
      ];
    });
    return [...printed, ...clearance];
  },
};

/** "a Saturday", "Good Friday"; null on a working day or outside the years whose holidays are known. */
function shutOn(day: string, nation: Nation): string | null {
  if (isWeekend(day)) return `a ${formatDate(day, 'long').split(' ')[0] ?? ''}`;
  if (!holidaysKnown(day)) return null;
  return holidayName(day, nation) ?? null;
}

function nextWorkingDay(day: string, nation: Nation): string {
  let next = addDays(day, 1);
  while (holidaysKnown(next) ? !isWorkingDay(next, nation) : isWeekend(next)) next = addDays(next, 1);
  return next;
}
