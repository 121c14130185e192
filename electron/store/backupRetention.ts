/** Which automatic backups are kept: a day's latest for two weeks of work, then a week's latest for two months of it. */
import { addDays, dayNumber } from '../../shared/dates.ts';

const days = 14;
const weeks = 8;

/**
 * Those of `moments` (ISO instants) that may go. Days and weeks without a backup do not count, so that a library that was
 * not opened for a year still has all of its last ones.
 */
export function expired(moments: readonly string[]): string[] {
  const latestFirst = [...new Set(moments)].sort().reverse();
  const kept = new Set([
    ...firstOfEach(latestFirst, dayOf).slice(0, days),
    ...firstOfEach(latestFirst, mondayOf).slice(0, weeks),
  ]);
  return latestFirst.filter((moment) => !kept.has(moment));
}

function firstOfEach(latestFirst: readonly string[], of: (moment: string) => string): string[] {
  const seen = new Set<string>();
  return latestFirst.filter((moment) => {
    const group = of(moment);
    if (seen.has(group)) return false;
    seen.add(group);
    return true;
  });
}

const dayOf = (moment: string): string => moment.slice(0, 10);

/** ISO day of the Monday of its week; 1 January 1970 was a Thursday. */
const mondayOf = (moment: string): string => {
  const day = dayOf(moment);
  return addDays(day, -((dayNumber(day) + 3) % 7));
};
