import type { Document } from '../../shared/document/blocks.ts';
import type { PartCache } from './pdf/partCache.ts';
import { numberPages } from './pdf/renderPdf.ts';

/**
 * How many pages a document has as PDF. They are counted in the whole document: the public edition may have fewer, and yet one
 * page number has to mean one page to everybody.
 */
export async function countPages(document: Document, cache?: PartCache): Promise<number> {
  const { last } = await numberPages(document, { cache });
  return last - (document.firstPage ?? 1) + 1;
}
