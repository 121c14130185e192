import type { Document, Part } from '../../shared/document/blocks.ts';

/**
 * The block that an edit has changed, for the pages to be turned to it: the first that is other than it was, in the papers
 * before agenda and contents, which repeat what papers say. Null where nothing has changed; the part where a block was only
 * taken away.
 */
export function changedBlock(before: Document, after: Document): string | null {
  const papers = after.parts.filter(({ kind }) => kind === 'paper' || kind === 'appendix');
  const rest = after.parts.filter((part) => !papers.includes(part));
  for (const part of [...papers, ...rest]) {
    const old = before.parts.find(({ id }) => id === part.id);
    if (old === undefined) return part.id;
    const changed = changedIn(old, part);
    if (changed !== null) return changed;
  }
  return null;
}

function changedIn(old: Part, part: Part): string | null {
  const olds = new Map(old.blocks.map((block) => [block.id, JSON.stringify(block)]));
  const changed = part.blocks.find((block) => olds.get(block.id) !== JSON.stringify(block));
  if (changed !== undefined) return changed.id;
  return old.blocks.length === part.blocks.length && old.title === part.title ? null : part.id;
}

/** The page of a block: its own, or that of the nearest thing it is a part of which has one. */
export function pageOfBlock(places: Readonly<Record<string, number>>, block: string): number | undefined {
  for (let id = block; id !== ''; id = id.slice(0, Math.max(id.lastIndexOf('/'), id.lastIndexOf('.'), 0))) {
    const page = places[id];
    if (page !== undefined) return page;
  }
  return undefined;
}
