import type { Document } from '../../shared/document/blocks.ts';
import type { DrawnPages } from '../../shared/drawnPages.ts';
import type { RenderOptions } from './renderers.ts';
import { renderPdf } from './pdf/renderPdf.ts';

/**
 * A document as pages for the screen: the whole of it, as the full export has it, in memory. Never a file: what is for
 * publication goes through `exportDocument`, which leaves out what is not.
 */
export async function drawPages(
  document: Document,
  options: Pick<RenderOptions, 'attachments' | 'signal' | 'cache'>,
): Promise<DrawnPages> {
  const chunks: Uint8Array[] = [];
  // The writer may use a chunk's memory again once it has been taken.
  const sink = { write: (chunk: Uint8Array) => void chunks.push(chunk.slice()) };
  const { pages, destinations } = await renderPdf(document, sink, options);
  return { pdf: new Uint8Array(Buffer.concat(chunks)), pages, places: Object.fromEntries(destinations) };
}
