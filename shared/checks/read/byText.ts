/**
 * Keeps what was read from a text: rules run on each keystroke, and all but one paragraph are as they were.
 * Bounded, so that a day of typing does not fill the memory.
 */
export function byText<T>(read: (text: string) => T, limit = 20_000): (text: string) => T {
  const kept = new Map<string, T>();
  return (text) => {
    const known = kept.get(text);
    if (known !== undefined) return known;
    const fresh = read(text);
    if (kept.size >= limit) kept.clear();
    kept.set(text, fresh);
    return fresh;
  };
}
