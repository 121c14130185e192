import { placeOnAgenda } from '../../shared/assemblePaper.ts';
import type { Row, Rows } from '../../shared/entities/index.ts';

export interface PaperInMeeting {
  /** The library's rows, and those of the meeting that stands in where there is none. */
  readonly rows: Rows;
  readonly meetingId: string;
  /** Whether the paper is on an agenda. Where it is not, nothing that hangs on the meeting's date can be said of it. */
  readonly isReal: boolean;
}

/**
 * A paper is checked as a part of a meeting's pack. Where it is on no agenda, a meeting of today stands in (ISO day).
 * Undefined where the council has no body that could meet.
 */
export function inMeeting(rows: Rows, paper: Row<'paper'>, today: string): PaperInMeeting | undefined {
  const place = placeOnAgenda(rows, paper, today);
  if (place === undefined) return undefined;
  const { meeting, item } = place;
  const isReal = rows.meeting.some(({ id }) => id === meeting.id);
  if (isReal) return { rows, meetingId: meeting.id, isReal };
  const withPlace = {
    ...rows,
    meeting: [...rows.meeting, meeting],
    agendaItem: [...rows.agendaItem, item],
  };
  return { rows: withPlace, meetingId: meeting.id, isReal };
}
