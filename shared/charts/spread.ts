/** A label that wants its middle at `ideal` and needs `height`. */
interface Wish {
  readonly ideal: number;
  readonly height: number;
}

/**
 * Moves labels along one line as little as possible until none overlap, and keeps them between `low` and `high`.
 * Gives the middles in the order of the wishes. Labels that touch are treated as one block whose place is the mean
 * of its members' wishes (pool adjacent violators), so a crowd spreads evenly around where it belongs.
 * Where there is not room for all, they are stacked from `low`.
 */
export function spread(wishes: readonly Wish[], low: number, high: number): number[] {
  const order = wishes.map((_, index) => index).sort((a, b) => wish(a).ideal - wish(b).ideal || a - b);
  function wish(index: number): Wish {
    return wishes[index] ?? { ideal: low, height: 0 };
  }

  interface Pool {
    readonly members: number[];
    height: number;
    /** Sum over the members of where the pool's top would be if each had its wish. */
    tops: number;
  }
  const pools: Pool[] = [];
  const topOf = (pool: Pool) =>
    Math.max(low, Math.min(pool.tops / pool.members.length, Math.max(low, high - pool.height)));
  for (const index of order) {
    const { ideal, height } = wish(index);
    let pool: Pool = { members: [index], height, tops: ideal - height / 2 };
    for (let last = pools.at(-1); last !== undefined; last = pools.at(-1)) {
      if (topOf(last) + last.height <= topOf(pool)) break;
      const below = pool;
      const shift = last.height;
      pool = {
        members: [...last.members, ...below.members],
        height: last.height + below.height,
        tops: last.tops + below.tops - shift * below.members.length,
      };
      pools.pop();
    }
    pools.push(pool);
  }

  const middles: number[] = wishes.map(() => low);
  for (const pool of pools) {
    let top = topOf(pool);
    for (const index of pool.members) {
      middles[index] = top + wish(index).height / 2;
      top += wish(index).height;
    }
  }
  return middles;
}
