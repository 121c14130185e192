/**
 * Time spans that should follow one another: the holders of a post, the seats of a post on a body. Both ends count, and
 * `until` is null while it goes on. A handover day, on which one ends and the next begins, is no overlap.
 */
import { addDays } from '../dates.ts';

export interface Tenure {
  readonly from: string;
  readonly until: string | null;
}

export type TenureFault<T extends Tenure> =
  /** It ends before it begins. */
  | { readonly kind: 'reversed'; readonly tenure: T }
  /** Days without anybody, both counted. */
  | { readonly kind: 'gap'; readonly from: string; readonly until: string }
  /** Days with both, both counted; null where both go on. */
  | {
      readonly kind: 'overlap';
      readonly first: T;
      readonly second: T;
      readonly from: string;
      readonly until: string | null;
    };

/** The faults in time order. */
export function tenureFaults<T extends Tenure>(tenures: readonly T[]): TenureFault<T>[] {
  const reversed = tenures.filter(isReversed);
  const inOrder = tenures.filter((tenure) => !isReversed(tenure)).sort(byStart);
  const faults: TenureFault<T>[] = reversed.map((tenure) => ({ kind: 'reversed', tenure }));
  let covered: T | undefined;
  for (const tenure of inOrder) {
    if (covered !== undefined) faults.push(...between(covered, tenure));
    if (covered === undefined || endsAfter(tenure, covered)) covered = tenure;
  }
  return faults;
}

function between<T extends Tenure>(earlier: T, later: T): TenureFault<T>[] {
  if (earlier.until === null || later.from < earlier.until) {
    const until = endsAfter(later, earlier) ? earlier.until : later.until;
    return [{ kind: 'overlap', first: earlier, second: later, from: later.from, until }];
  }
  const free = addDays(earlier.until, 1);
  return later.from > free ? [{ kind: 'gap', from: free, until: addDays(later.from, -1) }] : [];
}

const isReversed = ({ from, until }: Tenure): boolean => until !== null && until < from;

const byStart = (a: Tenure, b: Tenure): number => (a.from < b.from ? -1 : a.from > b.from ? 1 : 0);

const endsAfter = (a: Tenure, b: Tenure): boolean =>
  b.until !== null && (a.until === null || a.until > b.until);
