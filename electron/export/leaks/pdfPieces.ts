import {
  PDFArray,
  PDFDict,
  PDFDocument,
  PDFHexString,
  PDFName,
  type PDFObject,
  type PDFPage,
  PDFRawStream,
  PDFStream,
  PDFString,
  decodePDFRawStream,
} from '@cantoo/pdf-lib';
import { type Decode, contentText } from './contentText.ts';
import type { Piece } from './piece.ts';
import { decodeBy } from './toUnicode.ts';

/** Streams of these filters are pictures. */
const pictures = /DCTDecode|JPXDecode|CCITTFaxDecode|JBIG2Decode/;

/**
 * All that can be read in a PDF: the text of its pages by its fonts, every string of every object with the place that its key
 * tells, and the bytes of every stream, unpacked. Pages are called by their labels where these are plain numbers.
 */
export async function* pdfPieces(bytes: Uint8Array): AsyncGenerator<Piece> {
  const document = await PDFDocument.load(bytes, { updateMetadata: false, parseSpeed: Infinity });
  const { context } = document;
  for (const [at, page] of document.getPages().entries()) yield* pagePieces(page, at + 1);
  const info = context.lookupMaybe(context.trailerInfo.Info, PDFDict);
  const properties = new Set(info?.values().map((value) => context.lookup(value)));
  for (const [, object] of context.enumerateIndirectObjects()) {
    yield* strings(object, properties.has(object) ? 'its properties' : 'a part of it that is not shown');
    if (object instanceof PDFStream) yield* streamPieces(object);
  }
}

function* pagePieces(page: PDFPage, number: number): Generator<Piece> {
  const contents = page.node.Contents();
  const streams =
    contents instanceof PDFArray
      ? contents.asArray().map((each) => page.doc.context.lookup(each))
      : [contents];
  const fontOf = fontsOf(page.node.Resources());
  let shown = '';
  for (const stream of streams) {
    const content = latin1(stream);
    if (content === undefined) continue;
    const text = contentText(content, fontOf);
    shown += `${text.shown}\n`;
    for (const hidden of text.hidden)
      yield { place: `an alternative text on page ${number}`, text: textString(hidden), figures: true };
  }
  yield { place: `the text of page ${number}`, text: shown, figures: true };
}

function* streamPieces(stream: PDFStream): Generator<Piece> {
  const content = latin1(stream);
  if (content === undefined) return;
  const type = stream.dict.get(PDFName.of('Type'));
  // What is packed in these is among the objects.
  if (type === PDFName.of('ObjStm') || type === PDFName.of('XRef')) return;
  const isMetadata = type === PDFName.of('Metadata');
  const place = isMetadata ? 'its metadata' : 'a part of it that is not shown';
  yield {
    place,
    text: isMetadata ? Buffer.from(content, 'latin1').toString('utf8') : content,
    figures: false,
  };
  if (stream.dict.get(PDFName.of('Subtype')) !== PDFName.of('Form')) return;
  const resources = stream.dict.lookupMaybe(PDFName.of('Resources'), PDFDict);
  const { shown, hidden } = contentText(content, fontsOf(resources));
  for (const text of [shown, ...hidden.map(textString)])
    yield { place: 'a picture or form', text, figures: true };
}

function* strings(object: PDFObject, place: string): Generator<Piece> {
  if (object instanceof PDFString || object instanceof PDFHexString)
    yield { place, text: object.decodeText(), figures: place !== 'a part of it that is not shown' };
  else if (object instanceof PDFArray) for (const each of object.asArray()) yield* strings(each, place);
  else if (object instanceof PDFStream) yield* strings(object.dict, place);
  else if (object instanceof PDFDict)
    for (const [key, value] of object.entries())
      yield* strings(value, placeOf(key.decodeText(), object) ?? place);
}

function placeOf(key: string, dictionary: PDFDict): string | undefined {
  switch (key) {
    case 'Title':
      return dictionary.has(PDFName.of('Parent')) ? 'its bookmarks' : undefined;
    case 'Alt':
    case 'ActualText':
    case 'E':
      return 'an alternative text';
    case 'Contents':
      return 'the description of a link';
    case 'URI':
      return 'the address of a link';
    default:
      return undefined;
  }
}

/** Fonts by the name that content streams use; those without a map of their own are read as Latin-1. */
function fontsOf(resources: PDFDict | undefined): (name: string) => Decode | undefined {
  const fonts = resources?.lookupMaybe(PDFName.of('Font'), PDFDict);
  return (name) => {
    const font = fonts?.lookupMaybe(PDFName.of(name), PDFDict);
    if (font === undefined) return undefined;
    let decode = decoders.get(font);
    if (decode === undefined) {
      const map = latin1(font.lookup(PDFName.of('ToUnicode')));
      decode = map === undefined ? (bytes) => bytes : decodeBy(map);
      decoders.set(font, decode);
    }
    return decode;
  };
}

const decoders = new WeakMap<PDFDict, Decode>();

/** The unpacked bytes of a stream, one a character; undefined for what is no stream, and for pictures. */
function latin1(stream: PDFObject | undefined): string | undefined {
  if (!(stream instanceof PDFRawStream)) return undefined;
  if (pictures.test(stream.dict.get(PDFName.of('Filter'))?.toString() ?? '')) return undefined;
  return Buffer.from(decodePDFRawStream(stream).decode()).toString('latin1');
}

/** A text string of ISO 32000-1, 7.9.2.2, its bytes one a character. */
function textString(bytes: string): string {
  const buffer = Buffer.from(bytes, 'latin1');
  return bytes.startsWith('\xfe\xff') ? buffer.subarray(2).swap16().toString('utf16le') : bytes;
}
