/** Where two JSON values differ, as small as it can be told in one place. */

/** Keys and places that lead into a JSON value; empty for the whole of it. */
export type Path = readonly (string | number)[];

export interface Difference {
  readonly path: Path;
  readonly before: unknown;
  readonly after: unknown;
}

/**
 * The innermost place that holds all the difference of two JSON values: a word typed in one paragraph of a long report is told
 * by that paragraph's text alone. The whole of both where they differ in several fields or in the length of a list.
 */
export function differenceOf(before: unknown, after: unknown, path: Path = []): Difference {
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
  const inner = replacedAt(childOf(value, key), rest, next);
  if (Array.isArray(value)) return value.with(Number(key), inner);
  return { ...(value as object), [key]: inner };
}

/** The keys of two values that have the same ones; undefined where they have not, or are no lists and objects. */
function keysOf(before: unknown, after: unknown): Path | undefined {
  if (Array.isArray(before) && Array.isArray(after))
    return before.length === after.length ? [...before.keys()] : undefined;
  if (!isRecord(before) || !isRecord(after)) return undefined;
  const keys = Object.keys(before);
  return isSame(keys, Object.keys(after)) ? keys : undefined;
}

function childOf(value: unknown, key: string | number): unknown {
  if (Array.isArray(value)) return typeof key === 'number' ? (value[key] as unknown) : undefined;
  return isRecord(value) && typeof key === 'string' && Object.hasOwn(value, key) ? value[key] : undefined;
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isSame = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);
