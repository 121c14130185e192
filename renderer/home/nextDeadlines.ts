import type { Deadline } from '../../shared/checks/deadlines.ts';
import { daysBetween } from '../../shared/dates.ts';

export interface NextDeadline {
  readonly deadline: Deadline;
  /** Days until then: negative when it has passed. */
  readonly left: number;
}

/** Kinds of which the library learns that they are done: of the others nobody knows whether they are late. */
const known: ReadonlySet<Deadline['kind']> = new Set(['forwardPlan', 'signOff', 'agenda']);

/**
 * What comes next for a meeting: deadlines that are not met and still ahead, and those that have passed where the library
 * would know of it; the first `most`. The meeting itself is none of them.
 */
export const nextDeadlines = (
  all: readonly Deadline[],
  today: string,
  most: number,
): readonly NextDeadline[] =>
  all
    .filter(({ kind, done, on }) => kind !== 'meeting' && done === null && (on >= today || known.has(kind)))
    .map((deadline) => ({ deadline, left: daysBetween(today, deadline.on) }))
    .slice(0, most);
