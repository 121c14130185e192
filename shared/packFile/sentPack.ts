import type { Document } from '../document/blocks.ts';
import { shelfAttachments } from './shelfAttachments.ts';
import type { OpenPack, ShelfEntry } from './shelf.ts';

/**
 * An opened pack as it goes through the door: the files as they are kept, UTF-8, read by the side that needs what is in them.
 * Bytes cross at once, where the hundreds of thousands of objects of a thousand pages would be copied one by one.
 */
export interface SentPack {
  readonly entry: ShelfEntry;
  /** JSON of the document. */
  readonly document: Uint8Array;
  /** JSON of the pages. */
  readonly pages: Uint8Array;
  /** Sizes in bytes of the files of attachments that came with it, by their hashes. */
  readonly sizes: ReadonlyMap<string, number>;
}

/**
 * Reads what was sent; `textOf` reads UTF-8. The files are ours, or were looked at before they were put on the shelf.
 */
export function receivedPack(sent: SentPack, textOf: (bytes: Uint8Array) => string): OpenPack {
  const document = JSON.parse(textOf(sent.document)) as Document;
  const pages = JSON.parse(textOf(sent.pages)) as Readonly<Record<string, number>>;
  return { entry: sent.entry, document, pages, attachments: shelfAttachments(document, pages, sent.sizes) };
}
