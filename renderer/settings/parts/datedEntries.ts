import { addDays, formatDate } from '../../../shared/dates.ts';

/** Rules that are in force from a day on, until the next ones are. */
export interface Dated {
  readonly from: string;
}

export interface DatedLine<T extends Dated> {
  readonly entry: T;
  /** Its place in the stored list, which is in no particular order. */
  readonly at: number;
  /** "From 1 April 2021, in force now", "1 April 2015 to 31 March 2021". */
  readonly title: string;
  readonly isInForce: boolean;
}

const day = (date: string): string => formatDate(date, 'medium');

/** The latest first, each with the time in which it holds as of a day. */
export function datedLines<T extends Dated>(entries: readonly T[], on: string): readonly DatedLine<T>[] {
  const latestFirst = [...entries.entries()].sort(([, a], [, b]) => (a.from < b.from ? 1 : -1));
  const inForce = latestFirst.find(([, { from }]) => from <= on)?.[0];
  return latestFirst.map(([at, entry], place) => {
    const next = latestFirst[place - 1]?.[1];
    const isInForce = at === inForce;
    const span =
      next === undefined ? `From ${day(entry.from)}` : `${day(entry.from)} to ${day(addDays(next.from, -1))}`;
    return { entry, at, isInForce, title: isInForce ? `${span}, in force now` : span };
  });
}

/** Fields of one entry changed, the others as they are. */
export const changedAt = <T extends Dated>(entries: readonly T[], at: number, fields: Partial<T>): T[] =>
  entries.map((entry, index) => (index === at ? { ...entry, ...fields } : entry));

/** The entry that a new one begins as: the one in force on its first day, else the earliest. */
export const modelFor = <T extends Dated>(entries: readonly T[], from: string): T | undefined => {
  const byStart = [...entries].sort((a, b) => (a.from < b.from ? 1 : -1));
  return byStart.find((entry) => entry.from <= from) ?? byStart.at(-1);
};

/** A sentence where another entry begins on that day already; null where none does. */
export const takenDay = (entries: readonly Dated[], from: string, except = -1): string | null =>
  entries.some((entry, at) => at !== except && entry.from === from)
    ? `Other rules come into force on ${day(from)} already: choose another day.`
    : null;
