import type { Document, Part } from '../document/blocks.ts';

/**
 * The chosen blocks of a document, each under its paper's title, for printing. Parts of which nothing was chosen are left
 * out; nothing at all gives a document without parts.
 */
export function excerptOf(document: Document, blocks: ReadonlySet<string>): Document {
  const parts = document.parts.flatMap((part): Part[] => {
    const chosen = part.blocks.filter(({ id }) => blocks.has(id));
    if (chosen.length === 0) return [];
    const [first] = part.blocks;
    const title = first?.kind === 'heading' && first.level === 1 && !blocks.has(first.id) ? [first] : [];
    return [{ ...part, blocks: [...title, ...chosen] }];
  });
  return { ...document, parts };
}
