/** What the main process and the export process say to each other. The Document is all that the export gets. */
import type { Problem, Result } from '../../shared/api.ts';
import type { PackFileOrder } from '../packFile/makePackFile.ts';
import type { PackAttachments } from '../packFile/packAttachments.ts';
import type { UnsignedPackFile } from '../packFile/writePackFile.ts';
import type { ExportOrder } from '../../shared/editions.ts';
import type { Document } from '../../shared/document/blocks.ts';
import type { DrawnPages } from '../../shared/drawnPages.ts';
import type { ZipTask } from './packZip/exportZip.ts';

export interface Exported {
  readonly file: string;
  /** Null for formats without pages. */
  readonly pages: number | null;
  readonly bytes: number;
  /** Hash of the file's bytes, 64 hexadecimal digits. */
  readonly sha256: string;
  /** What the reader of the file should be told: characters that could not be printed. Null where all is well. */
  readonly warning: string | null;
  /** Whether something was left out for the public, and the finished file searched for it. */
  readonly searched: boolean;
}

export type ExportRequest =
  | {
      readonly kind: 'start';
      readonly document: Document;
      readonly order: ExportOrder;
      readonly file: string;
      /** Files of the document's attachments, by SHA-256. */
      readonly attachments?: Readonly<Record<string, string>>;
    }
  | {
      readonly kind: 'zip';
      readonly document: Document;
      readonly zip: ZipTask;
      readonly file: string;
      /** Files of the document's attachments and of those that are handed on, by SHA-256. */
      readonly attachments: Readonly<Record<string, string>>;
    }
  | {
      /** Answered with `drawn`. */
      readonly kind: 'draw';
      readonly document: Document;
      readonly attachments: Readonly<Record<string, string>>;
    }
  /** Answered with `counted`. */
  | { readonly kind: 'count'; readonly document: Document }
  | {
      /** Writes a pack file that is still to be signed; answered with `packed`. */
      readonly kind: 'pack';
      readonly order: PackFileOrder;
      readonly attachments: PackAttachments;
      readonly part: string;
    }
  | { readonly kind: 'cancel' };

export type ExportReply =
  /** So many parts of the pack are laid out. */
  | { readonly kind: 'progress'; readonly done: number; readonly total: number }
  | { readonly kind: 'done'; readonly exported: Exported }
  | { readonly kind: 'drawn'; readonly pages: DrawnPages }
  | { readonly kind: 'counted'; readonly pages: number }
  | { readonly kind: 'packed'; readonly made: Result<UnsignedPackFile> }
  | { readonly kind: 'failed'; readonly problem: Problem }
  /** After the answer to each request: the process has nothing to do now, and has so many bytes of memory. */
  | { readonly kind: 'ended'; readonly memory: number }
  /** A fault of ours, for the log; the stack names code, never a paper's text. */
  | { readonly kind: 'crashed'; readonly stack: string };
