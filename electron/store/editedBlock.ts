/**
 * The one paragraph or heading of an authored text in which two values differ, or that only the later one has, by a name of
 * its own; undefined where they differ elsewhere, in several, or not at all. The values may hold texts anywhere: the sections of a paper, its header, one text.
 */
export function editedBlock(before: unknown, after: unknown): string | undefined {
  if (Array.isArray(before) && Array.isArray(after)) {
    if (after.length === before.length + 1) return added(before, after);
    return before.length === after.length ? within(before, after) : undefined;
  }
  if (!isRecord(before) || !isRecord(after)) return undefined;
  const id = wordsOf(before);
  if (id !== undefined && id === wordsOf(after)) return id;
  const keys = Object.keys(before);
  if (keys.length !== Object.keys(after).length || !keys.every((key) => key in after)) return undefined;
  return within(
    keys.map((key) => before[key]),
    keys.map((key) => after[key]),
  );
}

/** Of two lists of the same length, goes into the one place in which they differ. */
function within(before: readonly unknown[], after: readonly unknown[]): string | undefined {
  const different = before.flatMap((each, at) =>
    JSON.stringify(each) === JSON.stringify(after[at]) ? [] : [at],
  );
  const [only] = different;
  return only === undefined || different.length > 1 ? undefined : editedBlock(before[only], after[only]);
}

/** The block that the second of two lists has beyond the first, where that is all the difference. */
function added(before: readonly unknown[], after: readonly unknown[]): string | undefined {
  const isSame = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);
  const at = after.findIndex((each, place) => place >= before.length || !isSame(each, before[place]));
  const block = after[at];
  const others = after.toSpliced(at, 1);
  return isRecord(block) && others.every((each, place) => isSame(each, before[place]))
    ? wordsOf(block)
    : undefined;
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The id of a block that holds words, told from another kind of block with the same id by its attributes. */
function wordsOf(node: Readonly<Record<string, unknown>>): string | undefined {
  const { type, attrs } = node;
  if ((type !== 'paragraph' && type !== 'heading') || !isRecord(attrs)) return undefined;
  return typeof attrs['id'] === 'string' ? `${type} ${attrs['id']} ${JSON.stringify(attrs)}` : undefined;
}
