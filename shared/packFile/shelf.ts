/** The shelf as the window sees it: what stands on it, and a pack that has been opened. */
import { z } from 'zod';
import type { Document } from '../document/blocks.ts';
import type { ShelfPack } from '../entities/shelfPack.ts';
import { type ReadingPlace, readingPlace } from '../reading/readingPlace.ts';
import type { Fingerprint } from './fingerprint.ts';
import { type HandedOver, handOverOrder, publishedPack } from './handOver.ts';
import type { SentPack } from './sentPack.ts';
import type { SentPdf } from './sentPdf.ts';

export interface ShelfEntry {
  readonly pack: ShelfPack;
  /** What of it is not for publication: nothing, or something that is locked, or open until it is locked or Tabled ends. */
  readonly exempt: 'none' | 'locked' | 'open';
  /** Null where it has not been read yet. */
  readonly stopped: (ReadingPlace & { /** ISO instant. */ readonly at: string }) | null;
}

/** A file whose pages the pack shows. */
export interface ShelfAttachment {
  /** Hash under which the document and `saveShelfAttachment` name it. */
  readonly sha256: string;
  readonly title: string;
  /** Name of the file as the council received it. */
  readonly file: string;
  /** Id of its block. */
  readonly block: string;
  /** Title of the part that it stands in, and the number of its agenda item; null where it belongs to none. */
  readonly part: string;
  readonly item: string | null;
  /** The pack's page on which it begins. */
  readonly page: number | null;
  readonly pages: number;
  /** It is not for publication: it is read, and not written to the disk. */
  readonly restricted: boolean;
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
}

/** A council whose signature the reader of this shelf has accepted. */
export interface KnownSigner {
  /** The council's own identifier. */
  readonly organisation: string;
  readonly name: string;
  readonly fingerprint: Fingerprint;
  /** ISO instant. */
  readonly acceptedAt: string;
}

/** How opening a pack file ends, or what has to be asked first. */
export type OpenPackAnswer =
  /** The person closed the dialog without choosing a file. */
  | { readonly kind: 'notChosen' }
  /** `already` where it was there before and the file brought nothing new. */
  | { readonly kind: 'onShelf'; readonly entry: ShelfEntry; readonly already: boolean }
  | {
      readonly kind: 'unknownSigner';
      /** As the file says it; that is what the fingerprint has to bear out. */
      readonly organisation: string;
      readonly title: string;
      /** To be given back in `trust`, once somebody has compared the fingerprint. */
      readonly signer: string;
      readonly fingerprint: Fingerprint;
    };

const onShelf = z.strictObject({ id: z.uuid() });
const fileHash = z.string().regex(/^[0-9a-f]{64}$/);

/** The channels of the shelf; `id` is that of its row. A pack is taken from the shelf and put back by `remove` and `restore`. */
export const shelfChannels = {
  shelf: z.void(),
  shelvePublished: publishedPack,
  openPackFile: z.strictObject({
    /** `given` is the one that Tabled was started with, `again` the one that was asked about last; else one that was dropped. */
    file: z.union([
      z.enum(['choose', 'given', 'again']),
      z.strictObject({ name: z.string().min(1).max(300), bytes: z.instanceof(Uint8Array) }),
    ]),
    /** The signer that the person has accepted. */
    trust: z.string().max(64).optional(),
  }),
  givenPackFile: z.void(),
  knownSigners: z.void(),
  forgetSigner: z.strictObject({ organisation: z.uuid() }),
  handOver: handOverOrder,
  /** Stops the handing over that is under way; its answer is `cancelled`, and no file is written. */
  cancelHandOver: z.void(),
  openShelfPack: onShelf,
  /** The pages of the pack, with what has been unlocked. */
  shelfPdf: onShelf,
  /** A part of them, in bytes from the beginning; `sha256` is the file that `shelfPdf` told of. */
  shelfPdfPart: onShelf.extend({ sha256: fileHash, begin: z.int().min(0), end: z.int().min(1) }),
  /** Saves a copy of a file of the pack as the council handed it over. */
  saveShelfAttachment: onShelf.extend({ sha256: fileHash }),
  /** `secret` is the passphrase, or a key as age writes it: "AGE-SECRET-KEY-1…"; null is the reader's own on this computer. */
  unlockShelfPack: z.strictObject({ id: z.uuid(), secret: z.string().min(1).max(1000).nullable() }),
  /** Opens what is locked for the reader's own key, unless they have locked it again themselves. */
  unlockWithOwnKey: onShelf,
  lockShelfPack: onShelf,
  keepReadingPlace: z.strictObject({ id: z.uuid(), place: readingPlace }),
  /** Prints some blocks of a pack by the system's dialog. */
  printExcerpt: z.strictObject({ id: z.uuid(), blocks: z.array(z.string().max(400)).min(1).max(50_000) }),
} as const;

export interface ShelfAnswers {
  /** In no order. */
  shelf: readonly ShelfEntry[];
  shelvePublished: ShelfEntry;
  openPackFile: OpenPackAnswer;
  /** Name of the pack file that Tabled was started with and that has not been opened yet; null where there is none. */
  givenPackFile: string | null;
  knownSigners: readonly KnownSigner[];
  forgetSigner: readonly KnownSigner[];
  /** Null when the person closed the dialog without choosing a file. */
  handOver: HandedOver | null;
  cancelHandOver: null;
  openShelfPack: SentPack;
  shelfPdf: SentPdf;
  shelfPdfPart: Uint8Array;
  /** Name of the file; null when the person closed the dialog without choosing one. */
  saveShelfAttachment: { readonly name: string } | null;
  unlockShelfPack: null;
  /** Whether it has just been unlocked. */
  unlockWithOwnKey: boolean;
  lockShelfPack: null;
  keepReadingPlace: null;
  /** Once the system's dialog is answered, however that was. */
  printExcerpt: null;
}
