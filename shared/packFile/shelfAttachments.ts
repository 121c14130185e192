import type { Document } from '../document/blocks.ts';
import type { ShelfAttachment } from './shelf.ts';

/** The files whose pages a document shows, in its order; `sizes` are those of the files that are at hand, by their hashes. */
export const shelfAttachments = (
  document: Document,
  pages: Readonly<Record<string, number>>,
  sizes: ReadonlyMap<string, number>,
): ShelfAttachment[] =>
  document.parts.flatMap((part) =>
    part.blocks
      .filter((block) => block.kind === 'attachment')
      .map((block) => ({
        sha256: block.sha256,
        title: block.title,
        file: block.file,
        block: block.id,
        part: part.title,
        item: part.item ?? null,
        page: pages[block.id] ?? null,
        pages: block.pages.length,
        restricted: part.restriction !== undefined,
        bytes: sizes.get(block.sha256) ?? null,
      })),
  );
