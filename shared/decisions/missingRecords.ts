import type { Row, Rows } from '../entities/index.ts';
import { restrictedAt } from '../restriction/restrictedAt.ts';
import { holderOn } from '../entities/postHolder.ts';

type Draft<K extends 'attendance' | 'itemRecord'> = Omit<Row<K>, 'id' | 'deletedAt'>;

export interface MissingRecords {
  readonly attendance: readonly Draft<'attendance'>[];
  readonly itemRecord: readonly Draft<'itemRecord'>[];
}

/**
 * What the record of a meeting still lacks: a line for each seat of its body on the day, and a sheet for each item. Empty
 * where it was begun and nothing has been added to the agenda since.
 */
export function missingRecords(rows: Rows, meeting: Row<'meeting'>): MissingRecords {
  const items = rows.agendaItem
    .filter((item) => item.meetingId === meeting.id && item.deletedAt === null)
    .sort((a, b) => a.position - b.position);
  const begun = new Set(rows.itemRecord.map(({ agendaItemId }) => agendaItemId));
  const seated = new Set(
    rows.attendance.filter(({ meetingId }) => meetingId === meeting.id).map(({ postId }) => postId),
  );
  return {
    attendance: seatsOn(rows, meeting)
      .filter(({ postId }) => !seated.has(postId))
      .map(({ postId, position }) => ({
        meetingId: meeting.id,
        position,
        postId,
        name: nameOf(rows, postId, meeting.date),
        role: 'member',
        state: 'expected',
        substituteForPostId: null,
        arrivedAt: null,
        leftAt: null,
      })),
    itemRecord: items
      .filter(({ id }) => !begun.has(id))
      .map((item) => ({
        agendaItemId: item.id,
        discussion: '',
        inPrivate: isRestricted(rows, item, meeting.date),
        exclusion: '',
        publicSummary: '',
        urgency: '',
        drafts: [],
      })),
  };
}

const seatsOn = (rows: Rows, { bodyId, date }: Row<'meeting'>): Row<'membership'>[] =>
  rows.membership
    .filter(
      (seat) =>
        seat.bodyId === bodyId &&
        seat.deletedAt === null &&
        seat.from <= date &&
        (seat.until === null || seat.until >= date),
    )
    .sort((a, b) => a.position - b.position);

/** A post with the person who holds it on an ISO day, as minutes print it; the post alone where nobody is known. */
function nameOf(rows: Rows, postId: string, on: string): string {
  const title = rows.post.find(({ id }) => id === postId)?.title ?? 'Member';
  const holder = holderOn(rows.postHolder, postId, on);
  const name = rows.person.find(({ id }) => id === holder?.personId)?.name;
  return name === undefined ? title : `${name}, ${title}`;
}

function isRestricted(rows: Rows, item: Row<'agendaItem'>, on: string): boolean {
  const paper = rows.paper.find(({ id }) => id === item.paperId);
  return paper !== undefined && restrictedAt(paper, on);
}
