import { Temporal } from 'temporal-polyfill';

/**
 * Days are ISO texts ("2021-09-01") everywhere in Tabled; this file is the one that words them. Nothing here asks the
 * machine for its clock, zone or locale: the same input gives the same words on every computer.
 */

export const monthNames = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;

const weekdayNames = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'] as const;

/** Whether an ISO text names a day that exists: 2021-09-31 does not. */
export function isRealDate(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  try {
    Temporal.PlainDate.from(text, { overflow: 'reject' });
    return true;
  } catch {
    return false;
  }
}

/** Refuses anything but a real ISO day with a RangeError that quotes it. */
function parse(date: string): Temporal.PlainDate {
  if (!isRealDate(date)) throw new RangeError(`"${date}" is not a real date of the form 2021-09-01.`);
  return Temporal.PlainDate.from(date);
}

/** Days since 1 January 1970; negative before. For positions and differences. */
export function dayNumber(date: string): number {
  return Temporal.PlainDate.from('1970-01-01').until(parse(date), { largestUnit: 'days' }).days;
}

/** The day so many days later, or earlier where `days` is negative. */
export function addDays(date: string, days: number): string {
  return parse(date).add({ days }).toString();
}

/** Days from the first to the second date; negative where the second is earlier. */
export function daysBetween(from: string, to: string): number {
  return dayNumber(to) - dayNumber(from);
}

/** "Wednesday". */
export function weekdayName(date: string): string {
  return weekdayNames[parse(date).dayOfWeek - 1] ?? '';
}

export function isWeekend(date: string): boolean {
  return parse(date).dayOfWeek >= 6;
}

/**
 * long: "Wednesday 1 September 2021" · medium: "1 September 2021" · short: "1 Sep 2021" ·
 * month: "September 2021" · monthShort: "Sep 21".
 */
export type DateStyle = 'long' | 'medium' | 'short' | 'month' | 'monthShort';

/** Words an ISO day; refuses days that do not exist. */
export function formatDate(date: string, style: DateStyle): string {
  const { day, month, year } = parse(date);
  const name = monthNames[month - 1] ?? '';
  const brief = name.slice(0, 3);
  switch (style) {
    case 'long':
      return `${weekdayName(date)} ${day} ${name} ${year}`;
    case 'medium':
      return `${day} ${name} ${year}`;
    case 'short':
      return `${day} ${brief} ${year}`;
    case 'month':
      return `${name} ${year}`;
    case 'monthShort':
      return `${brief} ${String(year % 100).padStart(2, '0')}`;
  }
}

/** "10:00" (24-hour clock) in the way of agendas: "10am", "9.30am", "12 noon", "7pm", "12 midnight". */
export function formatTime(time: string): string {
  const found = /^([01]\d|2[0-3]):([0-5]\d)$/.exec(time);
  if (found === null) throw new RangeError(`"${time}" is not a time of the form 09:30.`);
  const hour = Number(found[1]);
  const minutes = found[2] ?? '00';
  if (minutes === '00' && hour === 12) return '12 noon';
  if (minutes === '00' && hour === 0) return '12 midnight';
  const twelve = hour % 12 === 0 ? 12 : hour % 12;
  return `${twelve}${minutes === '00' ? '' : `.${minutes}`}${hour < 12 ? 'am' : 'pm'}`;
}
