import { useEffect, useState } from 'react';
import { assemble } from '../../shared/assemble.ts';
import { type Deadline, deadlines } from '../../shared/checks/deadlines.ts';
import { type Readiness, readiness } from '../../shared/checks/readiness.ts';
import { checkContext } from '../../shared/checks/run.ts';
import type { Row, Rows } from '../../shared/entities/index.ts';
import { checkInSteps } from '../checks/checkInSteps.ts';
import { useSpelling } from '../checks/useSpelling.ts';
import { workWhenIdle } from '../checks/workWhenIdle.ts';
import type { MeetingEntry } from '../meetings/meetingList.ts';

export interface PaperState {
  readonly paper: Row<'paper'>;
  readonly readiness: Readiness;
}

/** What is known of a meeting that lies ahead. It is worked out when the window is idle, so it comes bit by bit. */
export interface MeetingAhead {
  readonly entry: MeetingEntry;
  /** Null until they are counted; empty where they cannot be. */
  readonly deadlines: readonly Deadline[] | null;
  /** Null until the checks have been through the pack. */
  readonly papers: readonly PaperState[] | null;
}

type Known = Readonly<Record<string, Pick<MeetingAhead, 'deadlines' | 'papers'>>>;

/** The deadlines of each meeting first, because they are quick; then what its papers still wait for. */
export function useMeetingsAhead(
  entries: readonly MeetingEntry[],
  rows: Rows,
  today: string,
): readonly MeetingAhead[] {
  const [known, setKnown] = useState<Known>({});
  const knowsWord = useSpelling();
  const ids = entries.map(({ meeting }) => meeting.id).join(' ');
  useEffect(() => {
    const meetingIds = ids.split(' ').filter(Boolean);
    const put = (id: string, more: Partial<Known[string]>): void =>
      setKnown((before) => ({
        ...before,
        [id]: { deadlines: null, papers: null, ...before[id], ...more },
      }));
    const jobs = [
      ...meetingIds.map((id) => ({
        steps: () => deadlineSteps(id, rows),
        done: (found: readonly Deadline[]) => put(id, { deadlines: found }),
      })),
      ...meetingIds.map((id) => ({
        steps: () => paperSteps(id, rows, today, knowsWord),
        done: (found: readonly PaperState[]) => put(id, { papers: found }),
      })),
    ] as readonly Job[];
    let stop = (): void => undefined;
    const begin = (at: number): void => {
      const job = jobs[at];
      if (job === undefined) return;
      stop = workWhenIdle({
        after: 0,
        begin: job.steps,
        done: (found) => {
          job.done(found);
          begin(at + 1);
        },
        failed: (error) => {
          console.error('A meeting ahead could not be looked at:', error);
          begin(at + 1);
        },
      });
    };
    begin(0);
    return () => stop();
  }, [ids, rows, today, knowsWord]);
  return entries.map((entry) => ({
    entry,
    deadlines: known[entry.meeting.id]?.deadlines ?? null,
    papers: known[entry.meeting.id]?.papers ?? null,
  }));
}

interface Job {
  readonly steps: () => Iterator<undefined, unknown>;
  readonly done: (found: unknown) => void;
}

/** Frozen packs are large and prove nothing of what lies ahead. */
const inputOf = (meetingId: string, rows: Rows) => ({
  document: assemble({ meetingId, rows, assembledAt: new Date().toISOString() }),
  rows: { ...rows, packVersion: [] },
  meetingId,
});

function* deadlineSteps(meetingId: string, rows: Rows): Generator<undefined, readonly Deadline[]> {
  const input = inputOf(meetingId, rows);
  yield undefined;
  const counted = deadlines(checkContext(input));
  return counted.ok ? counted.value : [];
}

function* paperSteps(
  meetingId: string,
  rows: Rows,
  today: string,
  knowsWord: ((word: string) => boolean) | undefined,
): Generator<undefined, readonly PaperState[]> {
  const input = inputOf(meetingId, rows);
  yield undefined;
  const checked = yield* checkInSteps({ ...input, ...(knowsWord === undefined ? {} : { knowsWord }) });
  return checked.context.papers.map((paper) => ({
    paper: paper.paper,
    readiness: readiness(paper, checked.findings, today),
  }));
}
