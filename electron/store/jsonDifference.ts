/** Where two JSON values differ, as small as it can be told in one place. */

/**
 * Keys and places that lead into a JSON value; empty for the whole of it. A stretch, which can only be the last of them, is the items of
 * a list between so many before it and so many behind it.
 */
export type Path = readonly (string | number | Stretch)[];

interface Stretch {
  readonly before: number;
  readonly behind: number;
}

export interface Difference {
  readonly path: Path;
  readonly before: unknown;
  readonly after: unknown;
}

/**
 * The innermost place that holds all the difference of two JSON values: a word typed in one paragraph of a long report is told
 * by that paragraph's text alone, and a line added to a long drawing by that line. The whole of both where they differ in several fields.
 */
export function differenceOf(before: unknown, after: unknown, path: Path = []): Difference {
  if (Array.isArray(before) && Array.isArray(after) && before.length !== after.length) {
    const stretch = stretchOf(before, after);
    return { path: [...path, stretch], before: itemsOf(before, stretch), after: itemsOf(after, stretch) };
  }
  const keys = keysOf(before, after);
  const different = keys?.filter((key) => !isSame(childOf(before, key), childOf(after, key))) ?? [];
  const [only] = different;
  return only === undefined || different.length > 1
    ? { path, before, after }
    : differenceOf(childOf(before, only), childOf(after, only), [...path, only]);
}

/** What stands at a place; undefined where the path leads nowhere. */
export const valueAt = (value: unknown, path: Path): unknown =>
  path.reduce<unknown>((inner, key) => childOf(inner, key), value);

/** The value with something else at a place that `valueAt` finds. */
export function replacedAt(value: unknown, [key, ...rest]: Path, next: unknown): unknown {
  if (key === undefined) return next;
  if (isStretch(key)) {
    const list = value as unknown[];
    return [...list.slice(0, key.before), ...(next as unknown[]), ...list.slice(list.length - key.behind)];
  }
  const inner = replacedAt(childOf(value, key), rest, next);
  if (Array.isArray(value)) return value.with(Number(key), inner);
  return { ...(value as object), [key]: inner };
}

/** The keys of two values that have the same ones; undefined where they have not, or are no lists and objects. */
function keysOf(before: unknown, after: unknown): Path | undefined {
  if (Array.isArray(before) && Array.isArray(after)) return [...before.keys()];
  if (!isRecord(before) || !isRecord(after)) return undefined;
  const keys = Object.keys(before);
  return isSame(keys, Object.keys(after)) ? keys : undefined;
}

/** What two lists of different lengths do not have in common: the items between their equal beginnings and equal ends. */
function stretchOf(one: readonly unknown[], other: readonly unknown[]): Stretch {
  const least = Math.min(one.length, other.length);
  let before = 0;
  while (before < least && isSame(one[before], other[before])) before += 1;
  let behind = 0;
  while (behind < least - before && isSame(one.at(-1 - behind), other.at(-1 - behind))) behind += 1;
  return { before, behind };
}

/** The items of a stretch; undefined of a list that is too short to have it. */
const itemsOf = (list: readonly unknown[], { before, behind }: Stretch): readonly unknown[] | undefined =>
  before + behind <= list.length ? list.slice(before, list.length - behind) : undefined;

const isStretch = (key: Path[number]): key is Stretch => typeof key === 'object';

function childOf(value: unknown, key: Path[number]): unknown {
  if (isStretch(key)) return Array.isArray(value) ? itemsOf(value, key) : undefined;
  if (Array.isArray(value)) return typeof key === 'number' ? (value[key] as unknown) : undefined;
  return isRecord(value) && typeof key === 'string' && Object.hasOwn(value, key) ? value[key] : undefined;
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isSame = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);
