import { isRealDate } from './dates.ts';

/** A council's year runs from 1 April to 31 March and is written "2021/22". */
const pattern = /^(\d{4})\/(\d{2})$/;

/** Calendar year in which "2021/22" begins. Refuses other forms, and years that do not follow each other ("2021/23"). */
export function startYear(financialYear: string): number {
  const found = pattern.exec(financialYear);
  const start = Number(found?.[1]);
  if (found === null || Number(found[2]) !== (start + 1) % 100)
    throw new RangeError(`"${financialYear}" is not a financial year of the form 2021/22.`);
  return start;
}

/** 2021 gives "2021/22", 1999 gives "1999/00". */
export function financialYearFrom(start: number): string {
  return `${String(start).padStart(4, '0')}/${String((start + 1) % 100).padStart(2, '0')}`;
}

/** The financial year in which an ISO day lies: 31 March belongs to the old, 1 April to the new. */
export function financialYearOf(date: string): string {
  if (!isRealDate(date)) throw new RangeError(`"${date}" is not a real date of the form 2021-09-01.`);
  const year = Number(date.slice(0, 4));
  return financialYearFrom(date.slice(5, 7) < '04' ? year - 1 : year);
}

/** The year after; `count` later, or earlier where negative. */
export function nextFinancialYear(financialYear: string, count = 1): string {
  return financialYearFrom(startYear(financialYear) + count);
}

/** All years from the first to the last, both included; empty where the last is before the first. */
export function financialYearsBetween(first: string, last: string): string[] {
  const from = startYear(first);
  return Array.from({ length: Math.max(0, startYear(last) - from + 1) }, (_, index) =>
    financialYearFrom(from + index),
  );
}

/** First and last day of a financial year, ISO. */
export function financialYearDays(financialYear: string): { readonly first: string; readonly last: string } {
  const start = startYear(financialYear);
  return { first: `${start}-04-01`, last: `${start + 1}-03-31` };
}
