import type { Theme } from '../../../shared/document/themes.ts';
import type { PartCache } from './partCache.ts';

/** Where the bytes go, in order; a promise is waited for before more are made. */
export interface PdfSink {
  write(chunk: Uint8Array): void | Promise<void>;
}

export interface PdfOptions {
  readonly theme?: Theme;
  /** Blocks done and blocks in all; called after each page, the last time with both equal. */
  readonly onProgress?: (done: number, total: number) => void;
  /** Rejects with its reason at the next page. What has been written by then is no PDF. */
  readonly signal?: AbortSignal;
  /** Gives the bytes of an attachment's PDF by their hash; needed where the document has attachments. */
  readonly attachments?: (sha256: string) => Promise<Uint8Array>;
  /** Folder with all font files side by side; by default they are read from their npm packages. */
  readonly fontDirectory?: string;
  /** First page of each part, by its id: for an edition that leaves something out and keeps the numbers of the whole pack. */
  readonly partStarts?: ReadonlyMap<string, number>;
  /** Pages of the whole pack, where that is more than this document has. */
  readonly total?: number;
  /** Whether a page goes into the file; the others are laid out for the numbers. By default all do. */
  readonly keeps?: (page: number, part: string) => boolean;
  /** Whose copy it is; printed across and at the foot of each page. */
  readonly copy?: string;
  /** Colour of the paper of restricted parts; by default the theme's paper. */
  readonly restrictedPaper?: string;
  /** Page of the main pack on which each block, row and item begins, by id: printed beside this edition's own pages. */
  readonly mainPages?: ReadonlyMap<string, number>;
  /** Parts that were painted before: those that have not changed are taken from it. The bytes are the same. */
  readonly cache?: PartCache | undefined;
  /** Encrypts the file; it then claims PDF/UA alone, as PDF/A forbids encryption. */
  readonly passphrase?: string;
}

export interface PdfResult {
  /** Pages in the file. */
  readonly pages: number;
  /** Page on which each part, each of its blocks and each target of a link begins, by id. */
  readonly destinations: ReadonlyMap<string, number>;
  /** Characters that no font of the chain has; each is printed as U+FFFD. */
  readonly missingCharacters: readonly string[];
}

/** None of the pages that are to be kept is in the pack. */
export class NoSuchPages extends RangeError {
  /** Number of the pack's last page. */
  readonly last: number;

  constructor(last: number) {
    super(`No page is kept of a pack of ${last} pages.`);
    this.last = last;
  }
}

/** Where everything stands in a document, without a file of it. */
export interface PackNumbers {
  /** Page on which each part, block, row and item begins, by id. */
  readonly pages: ReadonlyMap<string, number>;
  /** Number of the last page. */
  readonly last: number;
}
