import { holidayYears, holidays } from './calendar/holidays.ts';
import type { Nation } from './calendar/nation.ts';
import { addDays, daysBetween, isWeekend } from './dates.ts';

export type { Nation } from './calendar/nation.ts';

/** Which days count. */
export interface DayCount {
  /**
   * True leaves out weekends, bank holidays and closures, as councils do for the 5 clear days of an agenda; false counts
   * each day of the calendar, as they do for the 28 of a key decision.
   */
  readonly working: boolean;
  readonly nation: Nation;
  /** Further ISO days on which the offices are shut, such as between Christmas and New Year. */
  readonly closures?: readonly string[];
}

/** Name of the bank holiday on an ISO day, or undefined. Refuses years for which the list is not kept. */
export function holidayName(date: string, nation: Nation): string | undefined {
  const year = Number(date.slice(0, 4));
  if (year < holidayYears.first || year > holidayYears.last)
    throw new RangeError(
      `Bank holidays are known from ${holidayYears.first} to ${holidayYears.last}, not for ${date}.`,
    );
  return holidays.find(([day, , nations]) => day === date && nations.includes(nation))?.[1];
}

/** Whether a day counts: always, unless only working days do. */
function counts(date: string, count: DayCount): boolean {
  if (!count.working) return true;
  return (
    !isWeekend(date) &&
    count.closures?.includes(date) !== true &&
    holidayName(date, count.nation) === undefined
  );
}

/**
 * The latest day on which notice of `days` clear days before a meeting can be given. Neither the day of publication nor
 * that of the meeting counts (R v Herefordshire Justices 1820; R v Swansea City Council ex p Elitestone 1993). Where only
 * working days count, publication falls on one as well. ISO days in and out.
 */
export function clearDaysBefore(meeting: string, days: number, count: DayCount): string {
  let date = meeting;
  for (let left = days; left > 0;) {
    date = addDays(date, -1);
    if (counts(date, count)) left -= 1;
  }
  do date = addDays(date, -1);
  while (!counts(date, count));
  return date;
}

/** Clear days between publication and meeting, both left out; 0 where they touch or are the wrong way round. */
export function countClearDays(published: string, meeting: string, count: DayCount): number {
  let clear = 0;
  for (let offset = 1; offset < daysBetween(published, meeting); offset += 1)
    if (counts(addDays(published, offset), count)) clear += 1;
  return clear;
}

/** The day that is `days` counted days after another, as for the end of call-in: publication itself does not count. */
export function daysAfter(date: string, days: number, count: DayCount): string {
  let later = date;
  for (let left = days; left > 0;) {
    later = addDays(later, 1);
    if (counts(later, count)) left -= 1;
  }
  return later;
}

/** The day that is `days` counted days before another, as for what is due so many working days before publication. */
export function daysBefore(date: string, days: number, count: DayCount): string {
  let earlier = date;
  for (let left = days; left > 0;) {
    earlier = addDays(earlier, -1);
    if (counts(earlier, count)) left -= 1;
  }
  return earlier;
}

/** Whether a day is neither weekend, bank holiday nor closure. */
export function isWorkingDay(date: string, nation: Nation, closures: readonly string[] = []): boolean {
  return counts(date, { working: true, nation, closures });
}
