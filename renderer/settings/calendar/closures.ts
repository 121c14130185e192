/** Days on which the offices are shut, shown and entered as spans: a Christmas closure is one thing, not six. */
import { isWorkingDay } from '../../../shared/calendar.ts';
import { holidayYears } from '../../../shared/calendar/holidays.ts';
import type { Nation } from '../../../shared/calendar/nation.ts';
import { addDays, daysBetween, formatDate } from '../../../shared/dates.ts';

export interface Closure {
  readonly from: string;
  readonly until: string;
  /** The working days that it takes, in order. */
  readonly days: readonly string[];
}

const longest = 60;

/** The latest first. Days belong together where only weekends and bank holidays lie between them. */
export function closureSpans(days: readonly string[], nation: Nation): readonly Closure[] {
  const spans: { from: string; until: string; days: string[] }[] = [];
  for (const day of [...new Set(days)].sort()) {
    const last = spans.at(-1);
    if (last !== undefined && touches(last.until, day, nation)) {
      last.until = day;
      last.days.push(day);
    } else spans.push({ from: day, until: day, days: [day] });
  }
  return spans.reverse();
}

function touches(earlier: string, later: string, nation: Nation): boolean {
  for (let day = addDays(earlier, 1); day < later; day = addDays(day, 1))
    if (!isKnown(day) || isWorkingDay(day, nation)) return false;
  return true;
}

export type ReadClosure =
  { readonly ok: true; readonly days: readonly string[] } | { readonly ok: false; readonly message: string };

/** The working days from one day to another, both counted, that are not closed already. Refuses spans that hold none. */
export function closedDays(
  from: string,
  until: string,
  nation: Nation,
  closed: readonly string[],
): ReadClosure {
  if (until < from) return { ok: false, message: 'The last day must not be before the first.' };
  if (!isKnown(from) || !isKnown(until))
    return {
      ok: false,
      message: `The calendar knows the years ${holidayYears.first} to ${holidayYears.last}: choose days in them.`,
    };
  const length = daysBetween(from, until) + 1;
  if (length > longest)
    return { ok: false, message: `That is ${length} days: a closure has at most ${longest}.` };
  const days = Array.from({ length }, (_, at) => addDays(from, at)).filter(
    (day) => isWorkingDay(day, nation) && !closed.includes(day),
  );
  return days.length > 0
    ? { ok: true, days }
    : { ok: false, message: 'No working day lies there: weekends and holidays are left out already.' };
}

/** "29 December 2026", "24 December 2026 to 31 December 2026". */
export const closureName = ({ from, until }: Closure): string =>
  from === until ? formatDate(from, 'long') : `${formatDate(from, 'long')} to ${formatDate(until, 'long')}`;

function isKnown(day: string): boolean {
  const year = Number(day.slice(0, 4));
  return year >= holidayYears.first && year <= holidayYears.last;
}
