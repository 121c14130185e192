import type { ReadHandle } from '../../store/handles.ts';
import { readKind } from '../../store/rows.ts';
import { type Listing, by, index, listing } from './listing.ts';

/** Meetings by date, with their papers counted and their published versions. */
export function meetings(read: ReadHandle): Listing {
  const body = index(readKind(read, 'body'));
  const organisation = index(readKind(read, 'organisation'));
  const items = readKind(read, 'agendaItem');
  const packs = readKind(read, 'packVersion');
  const entries = readKind(read, 'meeting').map((meeting) => {
    const held = body(meeting.bodyId);
    return {
      ref: meeting.ref,
      date: meeting.date,
      organisation: organisation(held?.organisationId ?? null)?.shortName ?? '',
      body: held?.name ?? '',
      place: meeting.place,
      status: meeting.status,
      papers: items.filter((item) => item.meetingId === meeting.id && item.paperId !== null).length,
      versions: packs.filter((pack) => pack.meetingId === meeting.id).length,
    };
  });
  return listing(entries.sort(by((meeting) => meeting.date + meeting.ref)), [
    { head: 'meeting', cell: ({ ref }) => ref },
    { head: 'date', cell: ({ date }) => date },
    { head: 'council', cell: (meeting) => meeting.organisation },
    { head: 'body', cell: (meeting) => meeting.body },
    { head: 'papers', cell: ({ papers }) => String(papers), number: true },
    { head: 'versions', cell: ({ versions }) => String(versions), number: true },
  ]);
}
