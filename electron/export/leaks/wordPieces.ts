import { unzip } from '../zip.ts';
import { markupPieces } from './markupPieces.ts';
import type { Piece } from './piece.ts';

/** All that can be read in a Word file: text, alternatives and attributes of every part, what pictures are lettered with, and names. */
export async function* wordPieces(bytes: Uint8Array): AsyncGenerator<Piece> {
  for (const [name, content] of await unzip(bytes)) {
    const place = placeOf(name);
    yield { place: 'the name of a part of it', text: name, figures: false };
    if (/\.(?:xml|rels|svg)$/.test(name))
      yield* markupPieces(withoutMeasures(content.toString('utf8')), place);
    else if (name.endsWith('.emf')) yield { place, text: lettering(content), figures: true };
  }
}

/** Values of elements are measures and names of styles but for what a table is called: their numbers are no figures. */
const withoutMeasures = (xml: string): string =>
  xml.replace(/(<w:(?!tblCaption|tblDescription)\w+ )w:val=/g, '$1w:set=');

function placeOf(name: string): string {
  if (name === 'word/document.xml') return 'its text';
  if (/^word\/(?:header|footer)/.test(name)) return 'the head or foot of its pages';
  if (name.startsWith('word/media/')) return 'a picture';
  if (name.startsWith('docProps/')) return 'its properties';
  return name.endsWith('.rels') ? 'the address of a link' : 'a part of it that is not shown';
}

const textOut = 84;

/** The words of a metafile: its records of text ([MS-EMF] 2.3.5.7), a line each. */
function lettering(metafile: Buffer): string {
  const lines: string[] = [];
  for (let at = 0; at + 8 <= metafile.length;) {
    const size = metafile.readUInt32LE(at + 4);
    if (metafile.readUInt32LE(at) === textOut) {
      const [letters, offset] = [metafile.readUInt32LE(at + 44), metafile.readUInt32LE(at + 48)];
      lines.push(metafile.toString('utf16le', at + offset, at + offset + letters * 2));
    }
    if (size < 8) break;
    at += size;
  }
  return lines.join('\n');
}
