import type { Row } from '../../../shared/entities/index.ts';
import type { ConfidenceRating } from '../../../shared/entities/programme.ts';

export type ConfidenceEntry = Row<'programme'>['confidence'][number];

/** Best first. */
export const tiers: readonly ConfidenceRating[] = ['green', 'amberGreen', 'amber', 'amberRed', 'red'];

/** The tiers of a scale, best first: five of them, or the three without mixtures. */
export const tiersOf = (scale: Row<'programme'>['confidenceScale']): readonly ConfidenceRating[] =>
  scale === 'five' ? tiers : tiers.filter((tier) => tier === 'green' || tier === 'amber' || tier === 'red');

export const byDay = (entries: readonly ConfidenceEntry[]): readonly ConfidenceEntry[] =>
  [...entries].sort((a, b) => (a.on < b.on ? -1 : 1));

export type Trend = 'better' | 'worse' | 'same' | 'none';

/** How the latest rating compares with the one before it; "none" where there are fewer than two. */
export function trendOf(entries: readonly ConfidenceEntry[]): Trend {
  const [before, latest] = byDay(entries).slice(-2);
  if (before === undefined || latest === undefined) return 'none';
  const change = tiers.indexOf(latest.rating) - tiers.indexOf(before.rating);
  return change === 0 ? 'same' : change < 0 ? 'better' : 'worse';
}

/** The history with a rating added; a second one of the same day replaces the first. */
export const withRating = (
  entries: readonly ConfidenceEntry[],
  entry: ConfidenceEntry,
): readonly ConfidenceEntry[] => byDay([...entries.filter((each) => each.on !== entry.on), entry]);
