import type { Document } from '../document/blocks.ts';
import { partInWhole, placeholderOf } from '../document/redact.ts';
import type { Place } from './place.ts';

/**
 * Where a place of a volume is once what is not for publication has been unlocked, or locked again: a place in an open report
 * stays as it is, one in what stands for a closed report is at the beginning of that report, and the other way round.
 */
export function placeAfterLock(place: Place, before: Document, after: Document): Place {
  if (after.parts.some(({ id }) => id === place.part)) return place;
  const opened = partInWhole(after, place.part);
  return opened === undefined
    ? openPlace(place, before)
    : { ...place, part: opened.id, block: opened.blocks[0]?.id ?? '', offset: 0 };
}

/** The place as the open pack has it: one in a report that is not for publication is at what stands for it. */
export function openPlace(place: Place, whole: Document): Place {
  const id = placeholderOf(whole, place.part);
  return id === undefined ? place : { ...place, part: id, block: `${id}.title`, offset: 0 };
}
