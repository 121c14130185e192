import type { Document } from '../../shared/document/blocks.ts';
import { numberPages } from './pdf/renderPdf.ts';

/**
 * How many pages a document has as PDF. They are counted in the whole document: the public edition may have fewer, and yet one
 * page number has to mean one page to everybody.
 */
export async function countPages(document: Document): Promise<number> {
  const { last } = await numberPages(document, {});
  return last - (document.firstPage ?? 1) + 1;
}
