import { PDFRawStream } from '@cantoo/pdf-lib';
import { unpacked } from './contentStreams.ts';
import type { LoadedPdf } from './loadPdf.ts';
import { arrayAt, dictAt, dictOf, entry, itemsOf, nameAt, numberAt } from './values.ts';

export interface Claims {
  /** Level of PDF/A that the pages keep inside a pack; null for none. */
  readonly archive: 'a' | 'b' | null;
  /** They keep PDF/UA. */
  readonly accessible: boolean;
}

const metadataMost = 4_000_000;

/** Whether a file brings a structure tree, and says that its content is marked after it. */
export function isTagged({ catalogue }: LoadedPdf): boolean {
  const info = dictAt(catalogue, 'MarkInfo');
  const tree = dictAt(catalogue, 'StructTreeRoot');
  return (
    info !== undefined &&
    String(entry(info, 'Marked')) === 'true' &&
    tree !== undefined &&
    entry(tree, 'K') !== undefined
  );
}

/**
 * What a file claims by its metadata, as far as a pack can keep it. A pack is PDF/A-2 with colours in sRGB: levels of parts 1
 * to 3 carry over, unless the file's own output intent is for other colours. PDF/UA needs the file's tags, or text that can
 * be read (level a and u of PDF/A promise that).
 */
export function claimsOf(pdf: LoadedPdf): Claims {
  const xmp = metadataOf(pdf);
  const part = valueOf(xmp, 'pdfaid:part');
  const level = valueOf(xmp, 'pdfaid:conformance').toLowerCase();
  const archived = ['1', '2', '3'].includes(part) && intentIsRgb(pdf);
  const readable = archived && (level === 'a' || level === 'u');
  const accessible = isTagged(pdf) ? valueOf(xmp, 'pdfuaid:part') === '1' : readable;
  return { archive: archived ? (readable ? 'a' : 'b') : null, accessible };
}

function metadataOf({ catalogue }: LoadedPdf): string {
  const stream = entry(catalogue, 'Metadata');
  if (!(stream instanceof PDFRawStream)) return '';
  try {
    return Buffer.from(unpacked(stream, metadataMost)).toString('utf8');
  } catch {
    return '';
  }
}

/** A property of XMP, as an attribute or as an element. */
function valueOf(xmp: string, name: string): string {
  const found = new RegExp(`${name}\\s*(?:=\\s*["']\\s*|>\\s*)([A-Za-z0-9]+)`, 'u').exec(xmp);
  return found?.[1] ?? '';
}

/** Without an intent the file uses no colours that would need one. */
function intentIsRgb({ catalogue }: LoadedPdf): boolean {
  const intents = arrayAt(catalogue, 'OutputIntents');
  return (intents === undefined ? [] : itemsOf(intents)).every((each) => {
    const intent = dictOf(each);
    if (intent === undefined || nameAt(intent, 'S') !== 'GTS_PDFA1') return true;
    const profile = dictAt(intent, 'DestOutputProfile');
    return profile !== undefined && numberAt(profile, 'N') === 3;
  });
}
