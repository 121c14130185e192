import { PDFArray, PDFName, PDFRawStream, decodePDFRawStream, type PDFObject } from '@cantoo/pdf-lib';
import { constants, inflateSync } from 'node:zlib';
import type { SourcePage } from './sourcePages.ts';
import { entry, itemsOf } from './values.ts';

/** A stream that unpacks to more than was allowed. */
export class UnpacksTooFar extends Error {}

/** The streams that a page's content is made of, in their order. */
export function contentStreams({ dict }: SourcePage): PDFRawStream[] {
  const contents = entry(dict, 'Contents');
  const parts = contents instanceof PDFArray ? itemsOf(contents) : [contents];
  return parts.filter((part): part is PDFRawStream => part instanceof PDFRawStream);
}

/**
 * The unpacked bytes of a stream: as far as they can be unpacked, where the stream is damaged. Throws `UnpacksTooFar` beyond
 * `most` bytes.
 */
export function unpacked(stream: PDFRawStream, most: number): Uint8Array {
  const filters = filtersOf(stream);
  let bytes: Uint8Array = stream.contents;
  if (filters.every((filter) => filter === 'FlateDecode' || filter === 'Fl') && !isPredicted(stream)) {
    for (const _ of filters) bytes = inflated(bytes, most);
    return bytes;
  }
  bytes = decodePDFRawStream(stream).decode();
  if (bytes.length > most) throw new UnpacksTooFar();
  return bytes;
}

export function filtersOf(stream: PDFRawStream): string[] {
  const filter = entry(stream.dict, 'Filter');
  const all: (PDFObject | undefined)[] = filter instanceof PDFArray ? itemsOf(filter) : [filter];
  return all.flatMap((each) => (each instanceof PDFName ? each.decodeText() : []));
}

const isPredicted = (stream: PDFRawStream): boolean => entry(stream.dict, 'DecodeParms') !== undefined;

function inflated(bytes: Uint8Array, most: number): Uint8Array {
  try {
    return inflateSync(bytes, { maxOutputLength: most, finishFlush: constants.Z_SYNC_FLUSH });
  } catch (error) {
    if (error instanceof RangeError) throw new UnpacksTooFar();
    return new Uint8Array();
  }
}
