import { attachmentsOf } from '../document/attachedClaims.ts';
import type { Document } from '../document/blocks.ts';
import type { ShelfAttachment } from './shelf.ts';

/** The files whose pages a pack shows, in order; `sizes` in bytes of those that came with it, by their hashes. */
export const shelfAttachments = (
  document: Document,
  pages: Readonly<Record<string, number>>,
  sizes: ReadonlyMap<string, number>,
): ShelfAttachment[] =>
  attachmentsOf(document).map((block) => ({
    sha256: block.sha256,
    title: block.title,
    file: block.file,
    block: block.id,
    page: pages[block.id] ?? null,
    pages: block.pages.length,
    bytes: sizes.get(block.sha256) ?? null,
  }));
