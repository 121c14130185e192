/**
 * The part of pdfkit's document that its published types leave out, as far as the writer stands on it (pdfkit 0.20.2):
 * numbered references, and the output that a subclass may take over.
 */
import pdfkit from 'pdfkit';

/** An indirect object of pdfkit's own: catalogue, metadata, output intent. */
export interface Reference {
  readonly id: number;
  readonly data: Record<string, unknown>;
  readonly buffer: Uint8Array[];
  compress: boolean;
  offset: number;
  write(chunk: Uint8Array | string): void;
  end(chunk?: Uint8Array | string): void;
  finalize(): void;
}

export interface PdfkitDocument {
  readonly _root: Reference;
  _info: Reference;
  /** What encrypts the streams of pdfkit's own references, and the strings in their dictionaries. */
  _security?: {
    readonly getEncryptFn: () => ((bytes: Uint8Array) => Uint8Array) | null;
    readonly end: () => void;
  };
  /** One entry an object number, from 1. */
  readonly _offsets: (number | null)[];
  _offset: number;
  _waiting: number;
  _ended: boolean;
  readonly info: Record<string, unknown>;
  ref(data: object): Reference;
  end(): void;
  endMetadata(): void;
  _write(data: Uint8Array | string): void;
  _refEnd(reference: Reference): void;
  _finalize(): void;
}

export interface PdfkitOptions {
  readonly pdfVersion: '1.7';
  readonly subset: 'PDF/A-2a';
  readonly lang: string;
  readonly displayTitle: true;
  readonly autoFirstPage: false;
  /** Null: a font given here would be parsed again under its alias. */
  readonly font: null;
  readonly fontLayoutCache: false;
  readonly info: Record<string, string | Date>;
}

export const PdfkitBase = pdfkit as unknown as new (options: PdfkitOptions) => PdfkitDocument;
