import type { MeetingRecord } from '../decisions/meetingRecord.ts';
import type { Row } from '../entities/index.ts';
import { isOfMeeting } from './isOfMeeting.ts';
import { paperOf } from './ownText.ts';

/** An interest that a member has shared with the secretariat before the meeting. */
export interface DeclarationProposal {
  readonly note: Row<'note'>;
  /** Who of those on the list has that name; null where nobody has, or several have. */
  readonly attendanceId: string | null;
}

/** What members have shared of interests in an item of a meeting, for the record to accept: nothing is recorded by itself. */
export function declarationProposals(
  {
    rows,
    meeting,
    organisation,
    people,
  }: Pick<MeetingRecord, 'rows' | 'meeting' | 'organisation' | 'people'>,
  item: Row<'agendaItem'>,
): DeclarationProposal[] {
  const paper = rows.paper.find(({ id }) => id === item.paperId);
  return rows.note
    .filter(({ kind, from, deletedAt, anchor }) => {
      if (kind !== 'declaration' || from === '' || deletedAt !== null) return false;
      return (
        isOfMeeting(anchor, organisation.name, meeting.ref) &&
        (anchor.part === `agenda.${item.id}` || paperOf(anchor.part) === paper?.ref)
      );
    })
    .map((note) => {
      const named = people.filter(({ name }) => plain(name) === plain(note.from));
      return { note, attendanceId: named.length === 1 ? (named[0]?.id ?? null) : null };
    });
}

const plain = (name: string): string =>
  name
    .toLowerCase()
    .replace(/\b(councillor|cllr)\b\.?/g, '')
    .replace(/\s+/g, ' ')
    .trim();
