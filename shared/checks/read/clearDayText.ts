import { clearDaysBefore, countClearDays, holidayName, isWorkingDay } from '../../calendar.ts';
import { addDays, daysBetween, formatDate, isWeekend, weekdayName } from '../../dates.ts';
import { byText } from './byText.ts';
import type { Notice } from './clearDayTextNotice.ts';

/** Notice that was given, held against the clear days that it has to leave. */
export type NoticeGiven =
  | { readonly inTime: true }
  | {
      readonly inTime: false;
      /** The latest ISO day on which it could have been given. */
      readonly latest: string;
      /** "4 clear working days (25, 26, 27 and 31 August; not Monday 30 August, Summer bank holiday)". */
      readonly words: string;
    };

/**
 * Counts the notice given. ISO days; the holidays of both must be known. Where only working days count, notice given
 * on a day when the offices are shut counts from the next on which they are open, as `clearDaysBefore` has it.
 */
export const noticeGiven = (on: string, meeting: string, notice: Notice): NoticeGiven =>
  given(JSON.stringify([on, meeting, notice]));

/** The latest ISO day on which notice of a meeting can be given. */
export const latestDay = (meeting: string, notice: Notice): string =>
  latest(JSON.stringify([meeting, notice]));

// Counting days is slow and the days of a meeting stay the same from one keystroke to the next.
const given = byText((key) => counted(...(JSON.parse(key) as [string, string, Notice])));
const latest = byText((key) => {
  const [meeting, { days, count }] = JSON.parse(key) as [string, Notice];
  return clearDaysBefore(meeting, days, count);
});

function counted(on: string, meeting: string, { days, count }: Notice): NoticeGiven {
  // A year before is time enough, and may lie before the first year whose holidays are known.
  if (addDays(on, 365) < meeting) return { inTime: true };
  let open = on;
  while (open < meeting && count.working && !isWorkingDay(open, count.nation, count.closures))
    open = addDays(open, 1);
  const left = countClearDays(open, meeting, count);
  if (left >= days) return { inTime: true };
  const shut =
    open === on ? '' : `, counted from ${weekdayName(open)} ${dayAndMonth(open)} when the offices were open`;
  return {
    inTime: false,
    latest: latestDay(meeting, { days, count }),
    words: `${clearDays(left, count.working)}${countedDays(open, meeting, { days, count })}${shut}`,
  };
}

/** "5 clear working days", "1 clear day". */
export const clearDays = (days: number, working: boolean): string =>
  `${days} clear ${working ? 'working ' : ''}day${days === 1 ? '' : 's'}`;

/** Which days were counted and which bank holidays were not; in brackets, with a space before. Empty where none lies between. */
function countedDays(from: string, to: string, { count }: Notice): string {
  const all = Array.from({ length: Math.max(0, daysBetween(from, to) - 1) }, (_, at) =>
    addDays(from, at + 1),
  );
  const open = count.working ? all.filter((day) => isWorkingDay(day, count.nation, count.closures)) : all;
  const holidays = count.working
    ? all.flatMap((day) => {
        const name = isWeekend(day) ? undefined : holidayName(day, count.nation);
        return name === undefined ? [] : [`${weekdayName(day)} ${dayAndMonth(day)}, ${name}`];
      })
    : [];
  const parts = [
    ...(open.length === 0 ? [] : [dayList(open)]),
    ...(holidays.length === 0 ? [] : [`not ${holidays.join('; nor ')}`]),
  ];
  return parts.length === 0 ? '' : ` (${parts.join('; ')})`;
}

/** "25, 26, 27 and 31 August"; from the eighth day on "2 to 28 October". */
function dayList(days: readonly string[]): string {
  const [first = '', last = ''] = [days[0], days.at(-1)];
  if (days.length > 7)
    return `${first.slice(0, 7) === last.slice(0, 7) ? String(Number(first.slice(8))) : dayAndMonth(first)} to ${dayAndMonth(last)}`;
  const words = days.map((day, at) => {
    const next = days[at + 1];
    return next?.slice(0, 7) === day.slice(0, 7) ? String(Number(day.slice(8))) : dayAndMonth(day);
  });
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1) ?? ''}`;
}

/** "30 August". */
const dayAndMonth = (day: string): string => formatDate(day, 'medium').replace(/ \d{4}$/, '');
