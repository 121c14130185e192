import type { MeetingRecord } from '../../shared/decisions/meetingRecord.ts';

/** A place in the record that can be gone to. */
export interface Sheet {
  /** Last part of its address: an item's identifier, or the name of the sheet. */
  readonly id: string;
  readonly label: string;
  readonly number: string;
  /** Done, begun or not: how many of its recommendations have a decision. */
  readonly state: string;
}

/** Attendance first, then the items as the meeting takes them, then what comes after. */
export function sheetsOf(record: MeetingRecord): {
  readonly meeting: readonly Sheet[];
  readonly after: readonly Sheet[];
} {
  const { items, people, lines, rows } = record;
  const seen = people.filter(({ state }) => state !== 'expected').length;
  return {
    meeting: [
      {
        id: 'attendance',
        label: 'Attendance',
        number: '',
        state: seen === people.length ? '' : `${seen} of ${people.length}`,
      },
      ...items.map((item): Sheet => {
        const asked = rows.recommendation.filter(
          ({ paperId, deletedAt }) => paperId === item.paperId && paperId !== null && deletedAt === null,
        ).length;
        const done = lines.filter(({ standing }) => standing.agendaItemId === item.id).length;
        return {
          id: item.id,
          label: item.title,
          number: item.number,
          state: asked === 0 && done === 0 ? '' : `${done} of ${Math.max(asked, done)}`,
        };
      }),
    ],
    after: [
      { id: 'decisions', label: 'Decisions and call-in', number: '', state: '' },
      { id: 'minutes', label: 'Confirming the minutes', number: '', state: '' },
      { id: 'documents', label: 'Documents', number: '', state: '' },
    ],
  };
}

/** The sheet before or after another one; the same where there is none. */
export function neighbour(sheets: readonly Sheet[], id: string, step: 1 | -1): string {
  const at = sheets.findIndex((sheet) => sheet.id === id);
  return sheets[at + step]?.id ?? id;
}
