import { isRealDate, monthNames } from '../../dates.ts';
import type { TextDate, TextPeriod } from './datesInText.ts';

const two = (number: number): string => String(number).padStart(2, '0');

/** Days of a month: 30 for September 2021. Month from 1. */
export const daysInMonth = (year: number, month: number): number =>
  [31, 30, 29, 28].find((day) => isRealDate(`${year}-${two(month)}-${day}`)) ?? 28;

/** First ISO day that a date covers; null without a year, or where no such day exists. */
export function firstDay(date: TextDate, year = date.year): string | null {
  if (year === null || !date.real) return null;
  const iso = `${year}-${two(date.month ?? 1)}-${two(date.day ?? 1)}`;
  return isRealDate(iso) ? iso : null;
}

/** Last ISO day that a date covers; null as for the first. */
export function lastDay(date: TextDate, year = date.year): string | null {
  if (date.precision === 'day') return firstDay(date, year);
  if (year === null) return null;
  const month = date.month ?? 12;
  return `${year}-${two(month)}-${two(daysInMonth(year, month))}`;
}

/**
 * First and last ISO day of a period. One without years is laid where it contains `near`, or else comes next after
 * it: "Aug - March" read at a meeting of 1 September 2021 began in August 2021. Null where a day does not exist.
 */
export function daysOf(
  period: TextPeriod,
  near: string,
): { readonly from: string; readonly to: string } | null {
  const { from, to } = period;
  const span = (year: number) => {
    const wraps = (from.month ?? 0) > (to.month ?? 0) ? 1 : 0;
    return { from: firstDay(from, from.year ?? year), to: lastDay(to, to.year ?? year + wraps) };
  };
  const year = Number(near.slice(0, 4));
  for (const each of from.year === null && to.year === null ? [year - 1, year, year + 1] : [year]) {
    const days = span(each);
    if (days.from === null || days.to === null) return null;
    if (from.year !== null || to.year !== null || days.to >= near) return { from: days.from, to: days.to };
  }
  return null;
}

/** Months since the year 0, for differences. */
export const monthIndex = (iso: string): number => Number(iso.slice(0, 4)) * 12 + Number(iso.slice(5, 7)) - 1;

/** "September 2016" of an ISO day. */
export const monthWords = (iso: string): string =>
  `${monthNames[Number(iso.slice(5, 7)) - 1] ?? ''} ${iso.slice(0, 4)}`;

/** The year that puts a day without one nearest to an ISO day. */
export function nearestYear(date: TextDate, near: string): number {
  const year = Number(near.slice(0, 4));
  const months = (date.month ?? 1) - Number(near.slice(5, 7));
  return months > 6 ? year - 1 : months < -6 ? year + 1 : year;
}
