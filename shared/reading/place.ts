import type { Document } from '../document/blocks.ts';
import type { PrintedPages, ReadingPack, Volume } from './readingPack.ts';
import { type Unit, unitsOf } from './units.ts';

/**
 * Where somebody reads: a block of a paper, and how far into it. Never a page, so that it holds in both views, and after a
 * re-issue.
 */
export interface Place {
  /** Id of the volume. */
  readonly volume: string;
  /** Id of the part: the paper. */
  readonly part: string;
  /** Id of the block. */
  readonly block: string;
  /** Share of the block that lies before the place: from 0 to 1. */
  readonly offset: number;
}

/** The volume and unit of a place. What is gone is sought where it stood: the beginning of its paper, else of the pack. */
export function locate(
  pack: ReadingPack,
  place: Place | null,
): { readonly volume: Volume; readonly unit: Unit; readonly offset: number } | undefined {
  const volume = pack.volumes.find(({ id }) => id === place?.volume) ?? pack.volumes[0];
  if (volume === undefined) return undefined;
  const units = unitsOf(volume.document);
  const own = place === null ? undefined : units.of(place.block);
  const unit = own ?? (place === null ? undefined : units.first.get(place.part)) ?? units.all[0];
  if (unit === undefined) return undefined;
  return { volume, unit, offset: own === undefined ? 0 : (place?.offset ?? 0) };
}

/** The place at a unit. */
export const placeAt = (volume: string, unit: Unit, offset = 0): Place => ({
  volume,
  part: unit.part.id,
  block: unit.block.id,
  offset,
});

/** Turns places into printed pages and back, for one volume. */
export interface PageMap {
  readonly firstPage: number;
  readonly lastPage: number;
  /** Page and the share of it that lies above: 143.25 is a quarter down page 143. Never past the last page. */
  readonly positionOf: (unit: Unit, offset: number) => number;
  /** The unit at a position, and how far into it. */
  readonly unitAt: (position: number) => UnitPlace | undefined;
  /** What to read of a page first: the block that begins on it first, else the one that runs over it. */
  readonly firstOn: (page: number) => UnitPlace | undefined;
}

export interface UnitPlace {
  readonly unit: Unit;
  readonly offset: number;
}

/** Smaller than anything that a reader could tell from the next. */
const nearly = 1e-6;

/** The page that a position is on. */
export const pageAt = (position: number): number => Math.floor(position + nearly);

/**
 * Where blocks begin on a page is known by the page alone; those of one page share it evenly. So the page is always right,
 * and the place on it about so. Blocks that have no page stand where the one before them does.
 */
export function pageMap(document: Document, { places, last }: PrintedPages): PageMap {
  const { all } = unitsOf(document);
  const firstPage = document.firstPage ?? 1;
  const lastPage = Math.max(firstPage, last);
  const starts = startsOf(all, places, firstPage, lastPage);
  const end = lastPage + 1;
  const stop = (at: number): number => starts[at + 1] ?? end;
  return {
    firstPage,
    lastPage,
    positionOf: ({ at }, offset) => {
      const from = starts[at] ?? firstPage;
      return Math.min(from + clamp(offset) * (stop(at) - from), end - 2 * nearly);
    },
    firstOn: (page) => {
      const unit = all[starts.findIndex((start) => pageAt(start) >= page)];
      return unit !== undefined && pageAt(starts[unit.at] ?? 0) === page ? { unit, offset: 0 } : unitAt(page);
    },
    unitAt,
  };

  function unitAt(position: number): UnitPlace | undefined {
    const at = lastAtMost(starts, position + nearly);
    const unit = all[at];
    if (unit === undefined) return undefined;
    const from = starts[at] ?? firstPage;
    const length = stop(at) - from;
    return { unit, offset: length === 0 ? 0 : clamp((position - from) / length) };
  }
}

const clamp = (share: number): number => Math.min(1, Math.max(0, share));

function startsOf(
  units: readonly Unit[],
  places: PrintedPages['places'],
  firstPage: number,
  lastPage: number,
): number[] {
  let page = firstPage;
  const on = units.map(({ block, part }) => {
    const printed = places[block.id] ?? (block === part.blocks[0] ? places[part.id] : undefined);
    page = Math.min(lastPage, Math.max(page, printed ?? page));
    return page;
  });
  const starts: number[] = [];
  for (let at = 0; at < units.length;) {
    const here = on[at] ?? firstPage;
    let next = at;
    while (next < units.length && on[next] === here) next += 1;
    // A page that does not begin with a part begins with the rest of the block before.
    const begins = units[at]?.block === units[at]?.part.blocks[0];
    const shares = next - at + (begins ? 0 : 1);
    for (let each = at; each < next; each += 1)
      starts.push(here + (each - at + (begins ? 0 : 1)) / Math.max(1, shares));
    at = next;
  }
  return starts;
}

/** Index of the last of the sorted numbers that is not above a limit; 0 where all are. */
function lastAtMost(sorted: readonly number[], limit: number): number {
  let [low, high] = [0, sorted.length - 1];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((sorted[middle] ?? Infinity) <= limit) low = middle;
    else high = middle - 1;
  }
  return Math.max(0, low);
}
