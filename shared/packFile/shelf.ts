/** The shelf as the window sees it: what stands on it, and a pack that has been opened. */
import { z } from 'zod';
import type { Document } from '../document/blocks.ts';
import type { ShelfPack } from '../entities/shelfPack.ts';
import { type ReadingPlace, readingPlace } from '../reading/readingPlace.ts';

export interface ShelfEntry {
  readonly pack: ShelfPack;
  /** Null where it has not been read yet. */
  readonly stopped: (ReadingPlace & { /** ISO instant. */ readonly at: string }) | null;
}

/** A file whose pages the pack shows. */
export interface ShelfAttachment {
  /** Hash under which the document and `shelfAttachment` name it. */
  readonly sha256: string;
  readonly title: string;
  /** Name of the file as the council received it. */
  readonly file: string;
  /** Id of its block. */
  readonly block: string;
  /** The pack's page on which it begins. */
  readonly page: number | null;
  readonly pages: number;
  /** Size in bytes; null where the file itself was not handed over and only the pack has its pages. */
  readonly bytes: number | null;
}

/** A pack of the shelf, opened: with what is not for publication where that has been unlocked. */
export interface OpenPack {
  readonly entry: ShelfEntry;
  readonly document: Document;
  /** The pack's page on which each part and block begins, by id; those of rows and items where they were handed over. */
  readonly pages: Readonly<Record<string, number>>;
  readonly attachments: readonly ShelfAttachment[];
  /** `open` in the whole of this session, or until it is locked again. */
  readonly exempt: 'none' | 'locked' | 'open';
}

/** A published version or supplement of this library. */
export const publishedPack = z.strictObject({ kind: z.enum(['packVersion', 'supplement']), id: z.uuid() });
export type PublishedPack = z.infer<typeof publishedPack>;

const onShelf = z.strictObject({ id: z.uuid() });

/** The channels of the shelf; `id` is that of its row. A pack is taken from the shelf and put back by `remove` and `restore`. */
export const shelfChannels = {
  shelf: z.void(),
  shelvePublished: publishedPack,
  openShelfPack: onShelf,
  /** The pages: of the pack, with what has been unlocked, or of its large print edition. */
  shelfPdf: z.strictObject({ id: z.uuid(), edition: z.enum(['pack', 'largePrint']) }),
  shelfAttachment: z.strictObject({ id: z.uuid(), sha256: z.string().regex(/^[0-9a-f]{64}$/) }),
  /** `secret` is the passphrase, or the reader's own key as age writes it: "AGE-SECRET-KEY-1…". */
  unlockShelfPack: z.strictObject({ id: z.uuid(), secret: z.string().min(1).max(1000) }),
  lockShelfPack: onShelf,
  keepReadingPlace: z.strictObject({ id: z.uuid(), place: readingPlace }),
} as const;

export interface ShelfAnswers {
  /** In no order. */
  shelf: readonly ShelfEntry[];
  shelvePublished: ShelfEntry;
  openShelfPack: OpenPack;
  /** The bytes of a PDF. */
  shelfPdf: Uint8Array;
  /** The bytes of a PDF. */
  shelfAttachment: Uint8Array;
  unlockShelfPack: OpenPack;
  lockShelfPack: OpenPack;
  keepReadingPlace: null;
}
