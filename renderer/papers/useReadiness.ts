import { useEffect, useState } from 'react';
import { assemble } from '../../shared/assemble.ts';
import { readiness } from '../../shared/checks/readiness.ts';
import type { Rows } from '../../shared/entities/index.ts';
import { checkInSteps } from '../checks/checkInSteps.ts';
import { hangsOnMeeting } from '../checks/hangsOnMeeting.ts';
import { workWhenIdle } from '../checks/workWhenIdle.ts';
import { inMeeting } from '../paper/inMeeting.ts';
import { today } from '../today.ts';
import type { PaperEntry } from './paperList.ts';

/** What a paper waits for: "Finance sign-off", "2 faults to mend or override"; none where it is ready. */
export interface PaperState {
  readonly waitsFor: readonly string[];
  readonly isOverdue: boolean;
}

type States = ReadonlyMap<string, PaperState>;

const none: States = new Map();
/** What was found for the rows that are on screen; asked anew only when one of them has changed. */
let known: { readonly rows: Rows | null; readonly states: States } = { rows: null, states: none };

/**
 * What papers that are not published wait for, by their identifier. Whole packs are checked for it, one after the other in
 * the window's idle moments: a paper that is not among the answers has not been looked at yet.
 */
export function useReadiness(rows: Rows, entries: readonly PaperEntry[]): States {
  const [states, setStates] = useState<States>(() => (known.rows === rows ? known.states : none));
  useEffect(() => {
    const found = new Map(known.rows === rows ? known.states : none);
    const open = entries.filter(({ paper }) => paper.status !== 'published' && !found.has(paper.id));
    const groups = Map.groupBy(open, ({ paper, agendas }) => agendas[0]?.meeting.id ?? paper.id);
    return workWhenIdle({
      after: 0,
      *begin() {
        for (const group of groups.values()) {
          yield* stateOf(rows, group, found);
          known = { rows, states: new Map(found) };
          setStates(known.states);
        }
      },
      done: () => undefined,
      failed: (error) => console.error('The papers could not be checked:', error),
    });
  }, [rows, entries]);
  return states;
}

/** The papers of one pack. */
function* stateOf(
  rows: Rows,
  entries: readonly PaperEntry[],
  found: Map<string, PaperState>,
): Generator<undefined> {
  const [first] = entries;
  const now = today();
  const placed = first === undefined ? undefined : inMeeting(rows, first.paper, now);
  if (placed === undefined) return;
  const document = assemble({
    meetingId: placed.meetingId,
    rows: placed.rows,
    assembledAt: `${now}T00:00:00Z`,
  });
  const { context, findings } = yield* checkInSteps({
    document,
    rows: { ...placed.rows, packVersion: [] },
    meetingId: placed.meetingId,
  });
  for (const paper of context.papers) {
    const relevant = placed.isReal ? findings : findings.filter(({ rule }) => !hangsOnMeeting(rule));
    const { missing } = readiness(paper, relevant, now);
    found.set(paper.paper.id, {
      waitsFor: missing.map(({ what }) => what),
      isOverdue: placed.isReal && missing.some(({ overdue }) => overdue),
    });
  }
}
