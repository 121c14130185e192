import type { Row } from '../../../shared/entities/index.ts';

/**
 * How the latest figure compares with the one before it, in one word, or nothing where there are fewer than two. Two points
 * are no trend: the word says which way the figure went, not that anything has improved for good.
 */
export function measureChange(measure: Pick<Row<'measure'>, 'points' | 'direction'>): readonly string[] {
  const values = measure.points.flatMap(({ value }) => (value === null ? [] : [value]));
  const [before, latest] = values.slice(-2);
  if (before === undefined || latest === undefined) return [];
  if (before === latest) return ['unchanged'];
  return [latest > before === (measure.direction === 'up') ? 'better than before' : 'worse than before'];
}
