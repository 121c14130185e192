import type { Timeline } from '../../../shared/charts/spec.ts';
import { formatDate } from '../../../shared/dates.ts';
import { type ProgrammeParts, dayOf } from '../programmeParts.ts';
import { milestoneWords } from './milestoneWords.ts';

/** How many days before its first and after its last milestone today may lie and still be drawn. */
const near = 365;

/** The programme's milestones along time, with today where it lies near them. Undefined where there are none. */
export function timelineSpec({ milestones, today }: ProgrammeParts): Timeline | undefined {
  const [first] = milestones;
  const last = milestones.at(-1);
  if (first === undefined || last === undefined) return undefined;
  const from = dayOf(first);
  const to = dayOf(last);
  const inSight =
    Date.parse(today) - Date.parse(to) <= near * 86_400_000 &&
    Date.parse(from) - Date.parse(today) <= near * 86_400_000;
  return {
    kind: 'timeline',
    from,
    to,
    ...(inSight ? { asAt: { date: today, label: 'Today' } } : {}),
    rows: milestones.map((each) => ({
      id: each.id,
      label: each.name,
      date: dayOf(each),
      dateText: formatDate(dayOf(each), 'short'),
      status: each.status,
      statusText: milestoneWords[each.status],
    })),
  };
}
