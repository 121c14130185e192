import {
  PDFArray,
  PDFDict,
  PDFHexString,
  PDFInvalidObject,
  PDFName,
  PDFRawStream,
  PDFRef,
  PDFStream,
  PDFString,
  type PDFObject,
} from '@cantoo/pdf-lib';
import type { LoadedPdf } from '../../../readPdf/loadPdf.ts';
import { entry, nameAt, resolve } from '../../../readPdf/values.ts';
import type { PackFile } from '../file/packFile.ts';

/**
 * Entries that are left behind wherever they stand: what may run, what leads out of the graph of a page, private data of
 * programs, and what the pack numbers anew.
 */
const leftOut: ReadonlySet<string> = new Set([
  'AA',
  'Alternates',
  'JS',
  'LastModified',
  'Length',
  'Measure',
  'Metadata',
  'OPI',
  'Parent',
  'PieceInfo',
  'PtData',
  'Ref',
  'StructParent',
  'StructParents',
  'Thumb',
]);

/** Dictionaries that are no part of a page's looks; copying one would copy the file that it stands in. */
const foreign: ReadonlySet<string> = new Set([
  'Page',
  'Pages',
  'Catalog',
  'StructElem',
  'StructTreeRoot',
  'Action',
]);

/** A layer of the file, that viewers can switch on and off. */
export interface Layer {
  readonly id: string;
  readonly ref: PDFRef;
}

/**
 * Copies objects of a file into the pack as pages need them, each once. Streams keep their bytes as they are encoded. Objects
 * that are referred to wait until `finish`, so that no graph is too deep.
 */
export class ObjectCopies {
  /** Layers that were copied. */
  readonly layers: Layer[] = [];
  readonly #file: PackFile;
  readonly #source: LoadedPdf;
  /** Entries to add to the dictionary of a stream, by its reference. */
  readonly #additions: ReadonlyMap<PDFRef, string>;
  readonly #ids = new Map<PDFRef, string>();
  #waiting: [PDFRef, string][] = [];

  constructor(file: PackFile, source: LoadedPdf, additions: ReadonlyMap<PDFRef, string> = new Map()) {
    this.#file = file;
    this.#source = source;
    this.#additions = additions;
  }

  /** Object number of the copy of what a reference leads to. */
  id(ref: PDFRef): string {
    let id = this.#ids.get(ref);
    if (id === undefined) {
      id = this.#file.allocate();
      this.#ids.set(ref, id);
      this.#waiting.push([ref, id]);
    }
    return id;
  }

  /** An object as PDF text; what it refers to will be copied. */
  text(object: PDFObject | undefined): string {
    if (object === undefined || object instanceof PDFInvalidObject) return 'null';
    if (object instanceof PDFRef) return `${this.id(object)} 0 R`;
    if (object instanceof PDFDict) return isForeign(object) ? 'null' : `<<${this.entries(object)}>>`;
    if (object instanceof PDFArray)
      return `[${object
        .asArray()
        .map((item) => this.text(item))
        .join(' ')}]`;
    // A stream is never written inside another object.
    return object instanceof PDFStream ? 'null' : plainText(object);
  }

  /** The entries of a dictionary as PDF text, without those in `except`. */
  entries(dict: PDFDict, except: readonly string[] = []): string {
    let text = '';
    for (const [key, value] of dict.entries()) {
      const name = key.decodeText();
      if (leftOut.has(name) || except.includes(name)) continue;
      text += `${key.toString()} ${this.text(value)}`;
    }
    return text;
  }

  /** Writes all that is waiting, and what that refers to. */
  finish(): void {
    for (let next = this.#waiting.pop(); next !== undefined; next = this.#waiting.pop()) {
      const [ref, id] = next;
      const object = resolve(this.#source.context, ref);
      if (object instanceof PDFRawStream) this.#copyStream(ref, id, object);
      else {
        if (object instanceof PDFDict && nameAt(object, 'Type') === 'OCG') this.layers.push({ id, ref });
        this.#file.object(id, this.text(object));
      }
    }
  }

  #copyStream(ref: PDFRef, id: string, { dict, contents }: PDFRawStream): void {
    // Bytes that stand in another file, and programs for a printer.
    if (entry(dict, 'F') !== undefined || nameAt(dict, 'Subtype') === 'PS') this.#file.object(id, 'null');
    else this.#file.encodedStream(id, contents, this.entries(dict) + (this.#additions.get(ref) ?? ''));
  }
}

const isForeign = (dict: PDFDict): boolean => foreign.has(nameAt(dict, 'Type') ?? '');

/** Numbers, names, strings, true, false and null. */
function plainText(object: PDFObject): string {
  if (object instanceof PDFName || object instanceof PDFString || object instanceof PDFHexString)
    return object.toString();
  const text = object.toString();
  return /^(?:[-+]?[\d.]+|true|false|null)$/u.test(text) ? text : 'null';
}
