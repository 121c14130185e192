import { legalPeriods } from '../../../shared/retention/periods.ts';
import { retentionList } from '../../../shared/retention/retentionList.ts';
import type { ReadHandle } from '../../store/handles.ts';
import { readRows } from '../../store/rows.ts';
import { type Listing, listing } from './listing.ts';

/** What is kept for a time, the earliest due first, with whether its time has come and what holds it. */
export function due(read: ReadHandle, now: Date): Listing {
  const entries = retentionList(readRows(read), now.toISOString().slice(0, 10)).map(
    ({ meeting, organisation, kind, period, dueOn, state, holds }) => ({
      ref: meeting.ref,
      organisation: organisation.shortName,
      kind,
      what: legalPeriods[kind].label,
      years: period.years,
      source: period.source,
      dueOn,
      state,
      holds: holds.map(({ reason, heldBy, from }) => ({ reason, heldBy, from })),
    }),
  );
  return listing(entries, [
    { head: 'meeting', cell: ({ ref }) => ref },
    { head: 'council', cell: (entry) => entry.organisation },
    { head: 'what', cell: ({ what }) => what },
    { head: 'years', cell: ({ years }) => String(years), number: true },
    { head: 'due on', cell: ({ dueOn }) => dueOn },
    { head: 'state', cell: ({ state }) => state },
  ]);
}
