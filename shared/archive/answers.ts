/** What the archive answers the window. */
import type { Document } from '../document/blocks.ts';

export interface ArchivedBags {
  /** Names of the bags that were added, the open one first. */
  readonly bags: readonly string[];
  /** Files of the open bag. */
  readonly files: number;
  /** Public key that signed, 64 hexadecimal digits. */
  readonly key: string;
  /** Full name of the archive's folder. */
  readonly folder: string;
}

/** Whether an archive, or one bag of it, is what was archived. */
export interface ArchiveVerdict {
  /** Full name of the folder that was looked at. */
  readonly folder: string;
  /** Bags in the order of the ledger, each with what is wrong with it. */
  readonly bags: readonly { readonly name: string; readonly problems: readonly string[] }[];
  /** What is wrong with the ledger, or with the folder as a whole. */
  readonly problems: readonly string[];
  /** The public key that signed; null where no ledger was found. */
  readonly key: string | null;
  /** Whether that is this computer's key; null where one of the two is not known. */
  readonly isOwnKey: boolean | null;
}

/** An archived meeting as its bag tells it, to be read only. */
export interface ArchivedMeeting {
  /** Name of the bag. */
  readonly name: string;
  readonly about: readonly { readonly label: string; readonly value: string }[];
  /** What is wrong with the bag or the ledger beside it; empty where it is whole and in the chain. */
  readonly problems: readonly string[];
  /** The public key that signed; null where no ledger was found. */
  readonly key: string | null;
  readonly files: number;
  readonly documents: readonly { readonly path: string; readonly document: Document }[];
  readonly decisions: readonly {
    readonly id: string;
    readonly outcome: string;
    readonly text: string;
    /** ISO day. */
    readonly decidedOn: string;
    readonly reasons: string;
    /** A later decision of the list stands in its place. */
    readonly isCorrected: boolean;
  }[];
  /** What the checks had found and was published all the same. */
  readonly checks: readonly {
    readonly version: number;
    readonly message: string;
    readonly reason: string;
    readonly by: string;
  }[];
}

/** A PDF of a bag that was made again out of the bag's data. */
export interface RemadeFile {
  readonly file: string;
  /** Whether it came out with the same bytes. */
  readonly same: boolean;
  /** Version of Tabled that made the bag. */
  readonly madeBy: string;
  /** Version that made it again. */
  readonly version: string;
}

/** The key that signs archives on this computer. */
export interface ArchiveKey {
  /** The public half, 64 hexadecimal digits; null before the first use. */
  readonly key: string | null;
  /** Why none can be kept here; null where one can. */
  readonly problem: string | null;
}
