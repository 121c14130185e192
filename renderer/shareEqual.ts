/**
 * `next`, made of the pieces of `before` wherever the two are equal in content: what did not change keeps its identity, and
 * with it whatever hangs on it. Gives `before` itself where nothing changed. For plain data without cycles: arrays, objects
 * as literals and JSON make them, and maps and sets, which are shared as a whole.
 */
export function shareEqual<T>(before: unknown, next: T): T {
  if (before === next) return next;
  if (Array.isArray(before) && Array.isArray(next)) {
    const shared = next.map((each, at) => shareEqual<unknown>(before[at], each));
    return sameMembers(before, shared) ? (before as T) : (shared as T);
  }
  if (before instanceof Map && next instanceof Map)
    return sameMembers([...before].flat(), [...next].flat()) ? (before as T) : next;
  if (before instanceof Set && next instanceof Set)
    return sameMembers([...before], [...next]) ? (before as T) : next;
  if (!isRecord(before) || !isRecord(next)) return next;
  const shared = Object.fromEntries(
    Object.entries(next).map(([key, value]) => [key, shareEqual<unknown>(before[key], value)]),
  );
  const keys = Object.keys(shared);
  // In the same order, too: whoever compares the two as JSON must find them the same.
  const isSame = sameMembers(Object.keys(before), keys) && keys.every((key) => before[key] === shared[key]);
  return isSame ? (before as T) : (shared as T);
}

const sameMembers = (a: readonly unknown[], b: readonly unknown[]): boolean =>
  a.length === b.length && a.every((each, at) => each === b[at]);

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype;

/** A function that gives what it is given, sharing with what it was given last. */
export function keepingEqual<T>(): (next: T) => T {
  let last: T | undefined;
  return (next) => {
    const shared = shareEqual(last, next);
    last = shared;
    return shared;
  };
}
