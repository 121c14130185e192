import type { Row } from '../entities/index.ts';

export interface Quorum {
  /** Members and substitutes in the room. */
  readonly present: number;
  /** Null where the body has none set. */
  readonly needed: number | null;
  readonly isMet: boolean;
}

/** Counts who is there now: officers and guests do not count, nor who has left. */
export function quorumNow(people: readonly Row<'attendance'>[], body: Row<'body'>): Quorum {
  const present = people.filter(
    ({ role, state, leftAt, deletedAt }) =>
      deletedAt === null &&
      (role === 'member' || role === 'substitute') &&
      state === 'present' &&
      leftAt === null,
  ).length;
  return { present, needed: body.quorum, isMet: body.quorum === null || present >= body.quorum };
}
