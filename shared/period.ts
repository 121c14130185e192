import { monthNames } from './dates.ts';
import { financialYearOf, nextFinancialYear } from './financialYear.ts';

export type Frequency = 'month' | 'quarter' | 'year' | 'snapshot';

/**
 * A period as people write it, in the form in which it is stored: "Jul 2022", "July 22", "Jul-22", "07/2022" and "1/7/2022"
 * give "2022-07"; "Q3 2022" gives "2022-Q3", a quarter of the calendar; "Q1 2022/23" gives "2022/23-Q1", which is April to June
 * 2022; "2022" and "2021/22" stay. Undefined for anything else.
 */
export function readPeriod(text: string): string | undefined {
  const typed = text.trim().replaceAll(/\s+/g, ' ');
  if (/^\d{4}$/.test(typed)) return plausible(typed) ? typed : undefined;
  const years = /^(\d{4}) ?[/–-] ?(\d{2}|\d{4})$/.exec(typed);
  if (years !== null) return ofTwoYears(years[1] ?? '', years[2] ?? '', typed);
  const quarter = quarterFirst.exec(typed)?.groups ?? quarterLast.exec(typed)?.groups;
  if (quarter !== undefined) return ofQuarter(quarter['year'] ?? '', quarter['quarter'] ?? '');
  const words = /^(?:\d{1,2} )?([a-z]{3,})\.?[ ,'’-]*(\d{4}|\d{2})$/i.exec(typed);
  if (words !== null) {
    const named = (words[1] ?? '').toLowerCase();
    const at = monthNames.findIndex((name) => named === 'sept' || name.toLowerCase().startsWith(named));
    const month = named === 'sept' ? 9 : at + 1;
    return month === 0 ? undefined : monthOf(fullYear(words[2] ?? ''), month);
  }
  const day = /^(?:\d{1,2}[/.])?(\d{1,2})[/.](\d{4})$/.exec(typed);
  return day === null ? undefined : monthOf(day[2] ?? '', Number(day[1]));
}

const quarterFirst =
  /^q(?:uarte|t)?r? ?(?<quarter>[1-4])[ ,'’-]*(?<year>\d{4}|(?:\d{4}|\d{2}) ?[/–-] ?(?:\d{4}|\d{2}))$/i;
const quarterLast =
  /^(?<year>\d{4}|(?:\d{4}|\d{2}) ?[/–-] ?(?:\d{4}|\d{2}))[ ,-]*q(?:uarte|t)?r? ?(?<quarter>[1-4])$/i;

function ofQuarter(year: string, quarter: string): string | undefined {
  if (/^\d{4}$/.test(year)) return plausible(year) ? `${year}-Q${quarter}` : undefined;
  const [first = '', second = ''] = year.split(/ ?[/–-] ?/);
  const financialYear = ofTwoYears(fullYear(first), second, '/');
  return financialYear?.includes('/') === true ? `${financialYear}-Q${quarter}` : undefined;
}

/** "2022-07" is a month, "2021-22" and "2021/22" two years that follow each other. */
function ofTwoYears(first: string, second: string, typed: string): string | undefined {
  const follows = (Number(first) + 1) % 100 === Number(second.slice(-2));
  if (follows && (typed.includes('/') || Number(second) > 12)) return `${first}/${second.slice(-2)}`;
  return second.length === 2 && !typed.includes('/') ? monthOf(first, Number(second)) : undefined;
}

const plausible = (year: string): boolean => Number(year) >= 1900 && Number(year) <= 2199;
const fullYear = (year: string): string => (year.length === 2 ? `20${year}` : year);
const monthOf = (year: string, month: number): string | undefined =>
  month >= 1 && month <= 12 && plausible(year) ? `${year}-${String(month).padStart(2, '0')}` : undefined;

/** In order of time, also where years, quarters and months stand together: a year comes before its parts. */
export const byPeriod = (a: string, b: string): number => (orderOf(a) < orderOf(b) ? -1 : 1);

function orderOf(period: string): string {
  const isFinancial = period.includes('/');
  const year = Number(period.slice(0, 4));
  const quarter = /-Q(\d)$/.exec(period)?.[1];
  if (quarter === undefined) return isFinancial ? `${year}-04` : period;
  // Months are counted from January of the first year, so that the last financial quarter lies in the second.
  const month = Number(quarter) * 3 - (isFinancial ? 0 : 3);
  return `${year + Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}.`;
}

/** The period after, of the same form; for a snapshot of a month the next month. */
export function nextPeriod(period: string): string {
  const [years = '', quarter] = period.split('-Q');
  const yearAfter = (): string =>
    years.includes('/') ? nextFinancialYear(years) : String(Number(years.slice(0, 4)) + 1);
  if (quarter !== undefined)
    return quarter === '4' ? `${yearAfter()}-Q1` : `${years}-Q${Number(quarter) + 1}`;
  const year = Number(period.slice(0, 4));
  const month = /-(\d{2})$/.exec(period)?.[1];
  if (month === undefined) return yearAfter();
  return month === '12' ? `${year + 1}-01` : `${year}-${String(Number(month) + 1).padStart(2, '0')}`;
}

/** The period of a frequency in which an ISO day lies; quarters are the council's, which begin in April. */
export function periodOf(frequency: Frequency, day: string): string {
  if (frequency === 'year') return day.slice(0, 4);
  if (frequency === 'quarter')
    return `${financialYearOf(day)}-Q${((Math.ceil(Number(day.slice(5, 7)) / 3) + 2) % 4) + 1}`;
  return day.slice(0, 7);
}
