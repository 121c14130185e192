import type { Place } from './place.ts';

/** Places that were left by a jump, the last one at the end, and those that were gone back from. */
export interface Jumps {
  readonly back: readonly Place[];
  readonly forward: readonly Place[];
}

export const noJumps: Jumps = { back: [], forward: [] };

const most = 100;

/** A jump away from a place. One to where one is already is none. */
export function jumped(jumps: Jumps, from: Place, to: Place): Jumps {
  if (from.volume === to.volume && from.block === to.block) return jumps;
  return { back: [...jumps.back, from].slice(-most), forward: [] };
}

/** The place to go back to, and the jumps once one is there; undefined where there is none. */
export function goBack(jumps: Jumps, from: Place): { readonly to: Place; readonly jumps: Jumps } | undefined {
  const to = jumps.back.at(-1);
  if (to === undefined) return undefined;
  return { to, jumps: { back: jumps.back.slice(0, -1), forward: [...jumps.forward, from] } };
}

/** The other way round. */
export function goForward(
  jumps: Jumps,
  from: Place,
): { readonly to: Place; readonly jumps: Jumps } | undefined {
  const to = jumps.forward.at(-1);
  if (to === undefined) return undefined;
  return { to, jumps: { back: [...jumps.back, from], forward: jumps.forward.slice(0, -1) } };
}
