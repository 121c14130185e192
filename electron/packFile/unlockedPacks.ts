import type { Document } from '../../shared/document/blocks.ts';

/** What of a pack is not for publication, decrypted: it is held in memory alone, and goes with the session. */
export interface UnlockedPack {
  /** The whole pack as members have it. */
  readonly document: Document;
  readonly pages: Readonly<Record<string, number>>;
  readonly pdf: Uint8Array;
  /** PDFs of restricted attachments, by their hash. */
  readonly attachments: ReadonlyMap<string, Uint8Array>;
}
