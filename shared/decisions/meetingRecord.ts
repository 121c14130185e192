import type { Row, Rows } from '../entities/index.ts';
import { type DecisionLine, decisionLines } from './standing.ts';

/** All that the record of one meeting holds. */
export interface MeetingRecord {
  readonly rows: Rows;
  readonly meeting: Row<'meeting'>;
  readonly body: Row<'body'>;
  readonly organisation: Row<'organisation'>;
  readonly items: readonly Row<'agendaItem'>[];
  /** In the order of their list: members first, as they sit. */
  readonly people: readonly Row<'attendance'>[];
  readonly declarations: readonly Row<'declaration'>[];
  readonly actions: readonly Row<'action'>[];
  readonly lines: readonly DecisionLine[];
  /** Undefined for an item that was put on the agenda after the record was begun. */
  readonly sheetOf: (agendaItemId: string) => Row<'itemRecord'> | undefined;
}

/** Undefined where the meeting, its body or its council is not in the library. */
export function meetingRecord(rows: Rows, meetingId: string): MeetingRecord | undefined {
  const meeting = rows.meeting.find(({ id, deletedAt }) => id === meetingId && deletedAt === null);
  const body = rows.body.find(({ id }) => id === meeting?.bodyId);
  const organisation = rows.organisation.find(({ id }) => id === body?.organisationId);
  if (meeting === undefined || body === undefined || organisation === undefined) return undefined;
  const own = <T extends { readonly meetingId: string | null; readonly deletedAt: string | null }>(
    all: readonly T[],
  ): readonly T[] => all.filter((row) => row.meetingId === meetingId && row.deletedAt === null);
  const sheets = new Map(rows.itemRecord.map((sheet) => [sheet.agendaItemId, sheet]));
  return {
    rows,
    meeting,
    body,
    organisation,
    items: own(rows.agendaItem).toSorted((a, b) => a.position - b.position),
    people: own(rows.attendance).toSorted(
      (a, b) => roles.indexOf(a.role) - roles.indexOf(b.role) || a.position - b.position,
    ),
    declarations: own(rows.declaration),
    actions: own(rows.action),
    lines: decisionLines(own(rows.decision)),
    sheetOf: (agendaItemId) => sheets.get(agendaItemId),
  };
}

const roles = ['member', 'substitute', 'officer', 'guest'];

/** Those who may move, second and vote: members and substitutes who are, or were, in the room. */
export const voters = (people: readonly Row<'attendance'>[]): readonly Row<'attendance'>[] =>
  people.filter(({ role, state }) => (role === 'member' || role === 'substitute') && state === 'present');
