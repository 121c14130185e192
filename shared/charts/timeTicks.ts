import { Temporal } from 'temporal-polyfill';
import { dayNumber, monthNames } from '../dates.ts';

interface TimeTick {
  /** Days since 1 January 1970. */
  readonly day: number;
  /** Month, with the year below where it changes; or the year alone. */
  readonly lines: readonly string[];
}

/** Steps between ticks, in months: each divides a year or is whole years. */
const steps = [1, 2, 3, 6, 12, 24, 60, 120] as const;

/** Ticks at the first of a month between two days, at most about `count` of them. */
export function timeTicks(first: number, last: number, count: number): TimeTick[] {
  const start = Temporal.PlainDate.from('1970-01-01').add({ days: first });
  const months = (last - first) / 30.4;
  const step = steps.find((each) => months / each <= Math.max(1, count)) ?? 120;
  const ticks: TimeTick[] = [];
  let month = start.toPlainYearMonth();
  if (start.day > 1) month = month.add({ months: 1 });
  let yearSaid = 0;
  for (;;) {
    const day = dayNumber(month.toPlainDate({ day: 1 }).toString());
    if (day > last) return ticks;
    const years = step >= 12 ? step / 12 : 1;
    if ((month.month - 1) % Math.min(step, 12) === 0 && month.year % years === 0) {
      const name = (monthNames[month.month - 1] ?? '').slice(0, 3);
      const year = String(month.year);
      ticks.push({ day, lines: step >= 12 ? [year] : yearSaid === month.year ? [name] : [name, year] });
      yearSaid = month.year;
    }
    month = month.add({ months: 1 });
  }
}
