/**
 * Reading PDFs that came from outside, with @cantoo/pdf-lib's parser. Its document classes are left alone: they build and
 * write, and trust what they read.
 */
import { PDFDict, PDFName, PDFNumber, PDFParser, PDFRawStream, type PDFContext } from '@cantoo/pdf-lib';

/** The parser copies each stream out of the file; here it gets windows onto it instead, which saves the size of the file. */
class FileBytes extends Uint8Array<ArrayBuffer> {
  override slice(start?: number, end?: number): Uint8Array<ArrayBuffer> {
    return new Uint8Array(this.buffer, this.byteOffset, this.byteLength).subarray(start, end);
  }
}

export interface LoadedPdf {
  readonly context: PDFContext;
  readonly catalogue: PDFDict;
}

/** Parses a file as it stands; throws where there is no PDF in it that can be read. Encrypted strings and streams stay so. */
export async function loadPdf(bytes: Uint8Array): Promise<LoadedPdf> {
  const own =
    bytes.buffer instanceof ArrayBuffer
      ? new FileBytes(bytes.buffer, bytes.byteOffset, bytes.byteLength)
      : new FileBytes(Uint8Array.from(bytes).buffer);
  const context = await PDFParser.forBytesWithOptions(own).parseDocument();
  const catalogue = context.lookup(context.trailerInfo.Root);
  if (!(catalogue instanceof PDFDict)) throw new Error('There is no catalogue.');
  restoreLastBytes(context, own);
  return { context, catalogue };
}

/**
 * A stream whose length stands in another object is read up to `endstream`, and an end of line before that is taken away:
 * it may have been data.
 */
function restoreLastBytes(context: PDFContext, file: Uint8Array): void {
  for (const [ref, object] of context.enumerateIndirectObjects()) {
    if (!(object instanceof PDFRawStream)) continue;
    const length = object.dict.lookup(PDFName.of('Length'));
    if (!(length instanceof PDFNumber)) continue;
    const { contents } = object;
    const missing = length.asNumber() - contents.length;
    if (missing !== 1 && missing !== 2) continue;
    if (contents.buffer !== file.buffer) continue;
    const whole = new Uint8Array(file.buffer, contents.byteOffset, contents.length + missing);
    if (whole.subarray(contents.length).every((byte) => byte === 10 || byte === 13))
      context.assign(ref, PDFRawStream.of(object.dict, whole));
  }
}
