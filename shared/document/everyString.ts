/**
 * Looks at a document without knowing its kinds of block, so that a kind that is added later is not forgotten: what must
 * not be left out is found by where it stands, not by what it is called.
 */

/** The ids of a node of the tree and of all within it. */
export function everyId(node: object): string[] {
  const ids: string[] = [];
  walk(node, (key, value) => {
    if (key === 'id') ids.push(value);
  });
  return ids;
}

/**
 * All text of a node and of all within it, one string for each piece that is read as one: the inlines of a paragraph are
 * joined. Ids, targets and addresses too: they are not read, but they tell.
 */
export function everyString(node: object): string[] {
  const strings: string[] = [];
  walk(node, (_, value) => strings.push(value));
  return strings;
}

type See = (key: string, value: string) => void;

function walk(node: object, see: See): void {
  const inlines = joined(node);
  if (inlines !== undefined) see('text', inlines);
  for (const [key, value] of Object.entries(node) as [string, unknown][]) {
    if (typeof value === 'string') see(key, value);
    else if (typeof value === 'object' && value !== null) walk(value, see);
  }
}

/** A list of inlines as it is read; undefined for any other node. */
function joined(node: object): string | undefined {
  if (!Array.isArray(node) || node.length < 2) return undefined;
  const pieces = (node as unknown[]).map((each) =>
    typeof each !== 'object' || each === null
      ? undefined
      : 'text' in each && typeof each.text === 'string'
        ? each.text
        : 'kind' in each && each.kind === 'break'
          ? ' '
          : undefined,
  );
  return pieces.every((piece) => piece !== undefined) ? pieces.join('') : undefined;
}
