import type { ReadHandle } from '../../store/handles.ts';
import { readKind } from '../../store/rows.ts';
import { type Listing, brief, by, index, listing } from './listing.ts';

/** Papers by the first meeting that they stand on the agenda of. */
export function papers(read: ReadHandle): Listing {
  const meeting = index(readKind(read, 'meeting'));
  const items = readKind(read, 'agendaItem');
  const recommendations = readKind(read, 'recommendation');
  const entries = readKind(read, 'paper').map((paper) => ({
    ref: paper.ref,
    meetings: items
      .filter((item) => item.paperId === paper.id)
      .map((item) => meeting(item.meetingId)?.ref ?? '')
      .sort(),
    title: paper.title,
    template: paper.template,
    status: paper.status,
    restriction: paper.restriction,
    keyDecision: paper.keyDecision,
    recommendations: recommendations.filter(({ paperId }) => paperId === paper.id).length,
  }));
  return listing(entries.sort(by((paper) => `${paper.meetings[0] ?? ''} ${paper.ref}`)), [
    { head: 'paper', cell: ({ ref }) => ref },
    { head: 'meeting', cell: (paper) => paper.meetings.join(', ') },
    { head: 'title', cell: ({ title }) => brief(title) },
    { head: 'status', cell: ({ status }) => status },
    { head: 'recommendations', cell: (paper) => String(paper.recommendations), number: true },
  ]);
}
