import { isRealDate } from '../dates.ts';
import type { Row, Rows } from '../entities/index.ts';
import { type RetentionKind, retentionKinds } from '../entities/retentionKind.ts';
import { type Period, periodOf } from './periods.ts';

/** A kind of record of one meeting, and whether its time has come. */
export interface RetentionEntry {
  readonly meeting: Row<'meeting'>;
  readonly body: Row<'body'>;
  readonly organisation: Row<'organisation'>;
  readonly kind: RetentionKind;
  readonly period: Period;
  /** ISO day from which it may be disposed of. */
  readonly dueOn: string;
  /** `held` is due and stopped by a hold. */
  readonly state: 'due' | 'held' | 'later' | 'disposed';
  /** Holds that stand. */
  readonly holds: readonly Row<'retentionHold'>[];
  readonly disposal: Row<'disposal'> | undefined;
  /** Papers that go with the meeting: those that were not at a later one as well. */
  readonly papers: readonly Row<'paper'>[];
}

/** What a library keeps for a time, the earliest due first. `today` is an ISO day. */
export function retentionList(rows: Rows, today: string): readonly RetentionEntry[] {
  const released = new Set(rows.holdRelease.map(({ retentionHoldId }) => retentionHoldId));
  const entries = rows.meeting.flatMap((meeting): RetentionEntry[] => {
    const body = rows.body.find(({ id }) => id === meeting.bodyId);
    const organisation = rows.organisation.find(({ id }) => id === body?.organisationId);
    if (body === undefined || organisation === undefined) return [];
    const papers = papersThatGo(rows, meeting);
    const holds = rows.retentionHold.filter(
      ({ meetingId, id }) => meetingId === meeting.id && !released.has(id),
    );
    return retentionKinds.flatMap((kind) => {
      const disposal = rows.disposal.find((each) => each.meetingId === meeting.id && each.kind === kind);
      if (disposal === undefined && !hasAny(rows, meeting, papers, kind)) return [];
      const period = periodOf(organisation, kind);
      const dueOn = yearsAfter(meeting.date, period.years);
      const isDue = dueOn <= today;
      const state =
        disposal !== undefined ? 'disposed' : !isDue ? 'later' : holds.length > 0 ? 'held' : 'due';
      return [{ meeting, body, organisation, kind, period, dueOn, state, holds, disposal, papers }];
    });
  });
  return entries.toSorted((a, b) => (a.dueOn === b.dueOn ? 0 : a.dueOn < b.dueOn ? -1 : 1));
}

/** A paper that was deferred is kept as long as the last meeting that had it. */
function papersThatGo(rows: Rows, meeting: Row<'meeting'>): readonly Row<'paper'>[] {
  const dates = new Map(rows.meeting.map(({ id, date }) => [id, date]));
  return rows.paper.filter(({ id }) => {
    const items = rows.agendaItem.filter(({ paperId }) => paperId === id);
    return (
      items.some(({ meetingId }) => meetingId === meeting.id) &&
      items.every(({ meetingId }) => (dates.get(meetingId) ?? '') <= meeting.date)
    );
  });
}

function hasAny(
  rows: Rows,
  meeting: Row<'meeting'>,
  papers: readonly Row<'paper'>[],
  kind: RetentionKind,
): boolean {
  const ids = new Set(papers.map(({ id }) => id));
  return kind === 'reports'
    ? ids.size > 0 || rows.packVersion.some(({ meetingId }) => meetingId === meeting.id)
    : rows.backgroundPaper.some(({ paperId }) => ids.has(paperId));
}

/** The same day so many years later; for 29 February, where that year has none, the day after the 28th. */
export function yearsAfter(date: string, years: number): string {
  const year = String(Number(date.slice(0, 4)) + years);
  const same = `${year}${date.slice(4)}`;
  return isRealDate(same) ? same : `${year}-03-01`;
}
