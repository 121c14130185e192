/** Changes of the lists in a template. */
import { shortCode } from '../../programme/shortCode.ts';

/** With one entry taken out and put in at another place; beyond the ends it stays at the end. */
export function moved<T>(list: readonly T[], from: number, to: number): T[] {
  const entry = list[from];
  if (entry === undefined) return [...list];
  const rest = list.filter((_, at) => at !== from);
  const place = Math.max(0, Math.min(rest.length, to));
  return [...rest.slice(0, place), entry, ...rest.slice(place)];
}

export const changedAt = <T>(list: readonly T[], at: number, fields: Partial<T>): T[] =>
  list.map((entry, index) => (index === at ? { ...entry, ...fields } : entry));

/** A key out of words, not among those that are there: papers name sections and header fields by it, so it never changes. */
export const freshKey = (
  words: string,
  entries: readonly { readonly key: string }[],
  usual: string,
): string =>
  shortCode(
    words,
    entries.map(({ key }) => key),
    usual,
  ).slice(0, 60);
