/** A stretch of one list that stands in the other: from, from, length. */
export interface Common {
  readonly before: number;
  readonly after: number;
  readonly length: number;
}

/** Texts that differ in more places than this have nothing worth showing in common, and the search would be long. */
const mostDifferences = 1200;

/**
 * The longest common subsequence of two lists of keys, as stretches in order (E. W. Myers, "An O(ND) difference
 * algorithm", 1986). Gives no stretch beyond the common start and end where the lists differ in too many places.
 */
export function commonStretches(before: readonly string[], after: readonly string[]): Common[] {
  const least = Math.min(before.length, after.length);
  let start = 0;
  while (start < least && before[start] === after[start]) start++;
  let end = 0;
  while (end < least - start && before.at(-1 - end) === after.at(-1 - end)) end++;
  const stretches: Common[] = [];
  const add = (at: number, other: number, length: number): void => {
    if (length === 0) return;
    const last = stretches.at(-1);
    if (last !== undefined && last.before + last.length === at && last.after + last.length === other)
      stretches[stretches.length - 1] = { ...last, length: last.length + length };
    else stretches.push({ before: at, after: other, length });
  };
  add(0, 0, start);
  const middle = myers(
    before.slice(start, before.length - end),
    after.slice(start, after.length - end),
    mostDifferences,
  );
  for (const each of middle) add(each.before + start, each.after + start, each.length);
  add(before.length - end, after.length - end, end);
  return stretches;
}

function myers(a: readonly string[], b: readonly string[], limit: number): Common[] {
  if (a.length === 0 || b.length === 0) return [];
  const most = Math.min(a.length + b.length, limit);
  const middle = most + 1;
  let reach = new Int32Array(2 * most + 3);
  /** Furthest reach on each diagonal before each round, to walk back by. */
  const rounds: Int32Array[] = [];
  for (let round = 0; round <= most; round++) {
    rounds.push(reach.slice(middle - round - 1, middle + round + 2));
    const next = reach.slice();
    for (let diagonal = -round; diagonal <= round; diagonal += 2) {
      const down =
        diagonal === -round ||
        (diagonal !== round && (reach[middle + diagonal - 1] ?? 0) < (reach[middle + diagonal + 1] ?? 0));
      let x = down ? (reach[middle + diagonal + 1] ?? 0) : (reach[middle + diagonal - 1] ?? 0) + 1;
      while (x < a.length && x - diagonal < b.length && a[x] === b[x - diagonal]) x++;
      next[middle + diagonal] = x;
      if (x >= a.length && x - diagonal >= b.length) return walkBack(rounds, a.length, b.length);
    }
    reach = next;
  }
  return [];
}

function walkBack(rounds: readonly Int32Array[], aLength: number, bLength: number): Common[] {
  const stretches: Common[] = [];
  let x = aLength;
  let y = bLength;
  for (let round = rounds.length - 1; round > 0; round--) {
    const reach = rounds[round]!;
    const at = (diagonal: number): number => reach[diagonal + round + 1] ?? 0;
    const diagonal = x - y;
    const down = diagonal === -round || (diagonal !== round && at(diagonal - 1) < at(diagonal + 1));
    const from = down ? diagonal + 1 : diagonal - 1;
    const fromX = at(from);
    const startX = down ? fromX : fromX + 1;
    if (x > startX) stretches.push({ before: startX, after: startX - diagonal, length: x - startX });
    x = fromX;
    y = fromX - from;
  }
  if (x > 0) stretches.push({ before: 0, after: 0, length: x });
  return stretches.reverse();
}
