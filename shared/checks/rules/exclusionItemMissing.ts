import type { Rule } from '../check.ts';
import { restrictedAt } from '../../restriction/restrictedAt.ts';

/** A restricted report on an agenda without an item at which the public is excluded. */
export const exclusionItemMissing: Rule = {
  id: 'exclusion-item-missing',
  family: 'publication',
  label: 'No item to exclude the public',
  why: 'The public is excluded for exempt matter by a resolution; without it the meeting stays open.',
  severity: 'should',
  source: 'LGA 1972 s.100A(2) to (5); SI 2012/2089 reg 4',
  over: 'paper',
  check(paper) {
    const { pack, item } = paper;
    if (!restrictedAt(paper.paper, pack.meeting.date)) return [];
    const before = pack.rows.agendaItem.some(
      (each) =>
        each.meetingId === pack.meeting.id &&
        each.deletedAt === null &&
        each.kind === 'exclusion' &&
        each.position < item.position,
    );
    if (before) return [];
    return [
      {
        block: null,
        number: item.number,
        quote: item.title,
        message: `Item ${item.number} is not for the public, but no item before it excludes the public. Add one with the resolution, ahead of item ${item.number}.`,
      },
    ];
  },
};
