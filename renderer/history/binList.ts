import type { BinEntry } from '../../shared/api.ts';
import { type EntityKind, entityKinds } from '../../shared/entities/index.ts';
import { today } from '../today.ts';

/** Entries that hold every word of the search in their name or the names of what they are a part of. */
export function searchBin(
  entries: readonly BinEntry[],
  search: string,
  kind: EntityKind | null,
): readonly BinEntry[] {
  const words = search.toLowerCase().split(/\s+/).filter(Boolean);
  return entries.filter((entry) => {
    const text = [entry.name, ...entry.place].join(' ').toLowerCase();
    return (kind === null || entry.kind === kind) && words.every((word) => text.includes(word));
  });
}

export interface BinDay {
  /** ISO day on this computer's clock. */
  readonly day: string;
  readonly entries: readonly BinEntry[];
}

/** Entries by the day on which they were deleted, in their own order. */
export function byDay(entries: readonly BinEntry[]): readonly BinDay[] {
  const days = new Map<string, BinEntry[]>();
  for (const entry of entries) {
    const day = today(new Date(entry.deletedAt));
    const ofDay = days.get(day);
    if (ofDay === undefined) days.set(day, [entry]);
    else ofDay.push(entry);
  }
  return [...days].map(([day, ofDay]) => ({ day, entries: ofDay }));
}

/** Kinds that lie in the bin, in the order of the library, with how many there are of each. */
export const kindsIn = (
  entries: readonly BinEntry[],
): readonly { readonly kind: EntityKind; readonly count: number }[] =>
  entityKinds
    .map((kind) => ({ kind, count: entries.filter((entry) => entry.kind === kind).length }))
    .filter(({ count }) => count > 0);

/** "14:05" of an instant, on this computer's clock. */
export function clockTime(instant: string): string {
  const at = new Date(instant);
  const two = (number: number): string => String(number).padStart(2, '0');
  return `${two(at.getHours())}:${two(at.getMinutes())}`;
}
