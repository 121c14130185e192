import { formatDate } from '../../shared/dates.ts';
import type { Row, Rows } from '../../shared/entities/index.ts';

/** A meeting with what its line in the list shows. */
export interface MeetingEntry {
  readonly meeting: Row<'meeting'>;
  readonly body: Row<'body'>;
  readonly organisation: Row<'organisation'>;
  readonly items: number;
  readonly papers: number;
}

/** Every meeting that is not in the bin and whose body and council are there. */
export function meetingEntries(rows: Rows): readonly MeetingEntry[] {
  return rows.meeting.flatMap((meeting) => {
    const body = rows.body.find((each) => each.id === meeting.bodyId);
    const organisation = rows.organisation.find((each) => each.id === body?.organisationId);
    if (meeting.deletedAt !== null || body === undefined || organisation === undefined) return [];
    const agenda = agendaOf(rows, meeting.id);
    const papers = agenda.filter((item) => item.paperId !== null).length;
    return [{ meeting, body, organisation, items: agenda.length, papers }];
  });
}

/** Items of a meeting in their order. */
export function agendaOf(rows: Rows, meetingId: string): readonly Row<'agendaItem'>[] {
  return rows.agendaItem
    .filter((item) => item.meetingId === meetingId && item.deletedAt === null)
    .sort((a, b) => a.position - b.position);
}

/** Meetings ahead, the next one first, and meetings past, the latest first. Today's meeting lies ahead. */
export function byTime(
  entries: readonly MeetingEntry[],
  today: string,
): { readonly upcoming: readonly MeetingEntry[]; readonly past: readonly MeetingEntry[] } {
  const sorted = [...entries].sort((a, b) => (moment(a) < moment(b) ? -1 : 1));
  return {
    upcoming: sorted.filter(({ meeting }) => meeting.date >= today),
    past: sorted.filter(({ meeting }) => meeting.date < today).reverse(),
  };
}

const moment = ({ meeting }: MeetingEntry): string => `${meeting.date} ${meeting.startsAt ?? ''}`;

/** Entries that hold every word of the search, in council, body, place, reference or the date in words. */
export function searchEntries(entries: readonly MeetingEntry[], search: string): readonly MeetingEntry[] {
  const words = search.toLowerCase().split(/\s+/).filter(Boolean);
  return entries.filter((entry) => {
    const { meeting, body, organisation } = entry;
    const text = [
      organisation.name,
      organisation.shortName,
      body.name,
      meeting.place,
      meeting.ref,
      formatDate(meeting.date, 'long'),
    ]
      .join(' ')
      .toLowerCase();
    return words.every((word) => text.includes(word));
  });
}

/** A council with its bodies that meet, in order of name: the choices of the list's filter. */
export interface Council {
  readonly organisation: Row<'organisation'>;
  readonly bodies: readonly { readonly body: Row<'body'>; readonly meetings: number }[];
}

export function councils(entries: readonly MeetingEntry[]): readonly Council[] {
  const organisations = [
    ...new Map(entries.map((each) => [each.organisation.id, each.organisation])).values(),
  ];
  return organisations
    .sort((a, b) => a.name.localeCompare(b.name, 'en-GB'))
    .map((organisation) => {
      const own = entries.filter((each) => each.organisation.id === organisation.id);
      const bodies = [...new Map(own.map((each) => [each.body.id, each.body])).values()].sort((a, b) =>
        a.name.localeCompare(b.name, 'en-GB'),
      );
      return {
        organisation,
        bodies: bodies.map((body) => ({
          body,
          meetings: own.filter((each) => each.body.id === body.id).length,
        })),
      };
    });
}
