import { valueOf } from '../../../shared/checks/read/numbers.ts';
import type { Row } from '../../../shared/entities/index.ts';
import { byPeriod, nextPeriod, periodOf } from '../../../shared/period.ts';
import { isNoFigure, typedNumber } from '../../../shared/typedNumber.ts';

export type Measure = Row<'measure'>;
export type Point = Measure['points'][number];
export type Series = 'points' | 'comparator';
export type Points = Pick<Measure, Series>;

/** All periods for which the measure or its comparator has a point, in order of time. */
export const periodsOf = ({ points, comparator }: Points): readonly string[] =>
  [...new Set([...points, ...comparator].map(({ period }) => period))].sort(byPeriod);

/** The period that a new figure is for: the one after the last, or the one before today's where there are none yet. */
export function periodAhead(measure: Points & Pick<Measure, 'frequency'>, today: string): string {
  const last = periodsOf(measure).at(-1);
  return last === undefined ? periodOf(measure.frequency, today) : nextPeriod(last);
}

export const pointAt = (points: readonly Point[], period: string): Point | undefined =>
  points.find((point) => point.period === period);

/** Points with one changed or added; in order of time. */
export function withPoint(points: readonly Point[], period: string, change: Partial<Point>): Point[] {
  const before = pointAt(points, period) ?? { period, value: null, note: '' };
  return [...points.filter((point) => point.period !== period), { ...before, ...change }].sort((a, b) =>
    byPeriod(a.period, b.period),
  );
}

/** Both series without a period. */
export const withoutPeriod = ({ points, comparator }: Points, period: string): Points => ({
  points: points.filter((point) => point.period !== period),
  comparator: comparator.filter((point) => point.period !== period),
});

/** Both series with the points of one period under another; nothing of what is entered for `to` is lost: it must be free. */
export function withPeriodRenamed({ points, comparator }: Points, from: string, to: string): Points {
  const renamed = (all: readonly Point[]): Point[] =>
    all
      .map((point) => (point.period === from ? { ...point, period: to } : point))
      .sort((a, b) => byPeriod(a.period, b.period));
  return { points: renamed(points), comparator: renamed(comparator) };
}

export type ReadFigure =
  { readonly ok: true; readonly value: number | null } | { readonly ok: false; readonly message: string };

/** A figure as people write it, with or without the measure's unit: "31.2%", "31.2", "1,234", "12 weeks". Nothing is no figure. */
export function readFigure({ unit }: Pick<Measure, 'unit'>, text: string): ReadFigure {
  if (isNoFigure(text)) return { ok: true, value: null };
  const typed = text.trim();
  const word = unit.replace('{n}', '').trim();
  const bare = word !== '' && typed.toLowerCase().endsWith(word.toLowerCase());
  const read = typedNumber(bare ? typed.slice(0, -word.length) : typed);
  if (read !== undefined) return { ok: true, value: valueOf(read) };
  return { ok: false, message: `“${shortened(typed)}” is not a number. Write one like 31.2 or 1,234.` };
}

const shortened = (text: string): string => (text.length > 24 ? `${text.slice(0, 22)}…` : text);

/** A unit with the place of its number: "%" becomes "{n}%", "£" "£{n}", "weeks" "{n} weeks"; nothing is a plain number. */
export function readUnit(text: string): string {
  const unit = text.trim();
  if (unit.includes('{n}')) return unit;
  if (unit === '' || unit === '%') return `{n}${unit}`;
  return unit === '£' ? '£{n}' : `{n} ${unit}`;
}
