import { foldQuery } from '../../../shared/reading/search.ts';
import { markHits } from '../highlights.ts';
import type { PackHit, PaneName } from '../reading.ts';
import { foundRanges } from './foundRanges.ts';
import type { TextTree } from './textTree.ts';

export interface Found {
  readonly query: string;
  readonly hits: readonly PackHit[];
  readonly hit: number;
}

/** Marks what was found in the written parts, and the hit that is on screen in a stronger way, which is given back. */
export function showHits(
  pane: PaneName,
  tree: TextTree,
  volume: string,
  { query, hits, hit }: Found,
): Range | undefined {
  if (hits.length === 0) {
    markHits(pane, null);
    return undefined;
  }
  const chosen = hits[hit];
  const own = chosen?.volume === volume ? chosen : undefined;
  const folded = foldQuery(query);
  const found = new Set(hits.flatMap((each) => (each.volume === volume ? [each.unit] : [])));
  const all: Range[] = [];
  let current: Range | undefined;
  for (const units of tree.written())
    for (const { unit, element } of units) {
      if (!found.has(unit)) continue;
      const ranges = foundRanges(element, folded);
      all.push(...ranges);
      if (own?.unit === unit) current = ranges[Math.min(own.nth, ranges.length - 1)];
    }
  markHits(pane, { all, current });
  return current;
}
