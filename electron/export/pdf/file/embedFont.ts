import { createHash } from 'node:crypto';
import type { FontProgram } from '../type/fontProgram.ts';
import type { PackFile } from './packFile.ts';

/**
 * Writes a TrueType font with the glyphs that a file shows and gives the font's object number. Text names a glyph by its place in
 * the whole font, so that it does not change with what else is in the file; a map leads from there to the place in the subset
 * (ISO 32000-1, 9.7.4.3).
 *
 * `glyphs`: the characters that copying each gives, by its place in the font.
 */
export function embedFont(
  file: PackFile,
  program: FontProgram,
  glyphs: ReadonlyMap<number, readonly number[]>,
): string {
  const ids = [...glyphs.keys()].sort((a, b) => a - b);
  const subset = program.createSubset();
  const places = Buffer.alloc(2 * ((ids.at(-1) ?? 0) + 1));
  for (const id of ids) places.writeUInt16BE(subset.includeGlyph(id), 2 * id);
  const bytes = Buffer.from(subset.encode()).toString('latin1');
  const [font, descendant, descriptor, fontFile, map, unicode] = Array.from({ length: 6 }, () =>
    file.allocate(),
  ) as [string, string, string, string, string, string];
  const name = `/${subsetTag(ids)}+${program.postscriptName}`;
  const scale = 1000 / program.unitsPerEm;
  file.stream(fontFile, bytes, `/Length1 ${bytes.length}`);
  file.stream(map, places.toString('latin1'));
  file.stream(unicode, toUnicode(ids, glyphs));
  file.object(
    descriptor,
    `<</Type/FontDescriptor/FontName${name}${measures(program, scale)}/FontFile2 ${fontFile} 0 R>>`,
  );
  file.object(
    descendant,
    `<</Type/Font/Subtype/CIDFontType2/BaseFont${name}/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>` +
      `/FontDescriptor ${descriptor} 0 R/W[${widths(ids, program, scale)}]/CIDToGIDMap ${map} 0 R>>`,
  );
  file.object(
    font,
    `<</Type/Font/Subtype/Type0/BaseFont${name}/Encoding/Identity-H/DescendantFonts[${descendant} 0 R]/ToUnicode ${unicode} 0 R>>`,
  );
  return font;
}

/** Six capitals that tell subsets of a font apart (ISO 32000-1, 9.6.4). */
function subsetTag(ids: readonly number[]): string {
  const hash = createHash('sha256').update(ids.join(' ')).digest();
  return Array.from({ length: 6 }, (_, at) => String.fromCharCode(65 + ((hash[at] ?? 0) % 26))).join('');
}

const fixedPitch = 1;
const symbolic = 4;
const italic = 64;

function measures(program: FontProgram, scale: number): string {
  const { bbox, ascent, descent, capHeight, xHeight, italicAngle } = program;
  const flags =
    symbolic + (program.post.isFixedPitch ? fixedPitch : 0) + (program.head.macStyle.italic ? italic : 0);
  const box = [bbox.minX, bbox.minY, bbox.maxX, bbox.maxY].map((each) => Math.round(each * scale)).join(' ');
  const round = (units: number): number => Math.round(units * scale);
  return (
    `/Flags ${flags}/FontBBox[${box}]/ItalicAngle ${italicAngle}/Ascent ${round(ascent)}/Descent ${round(descent)}` +
    `/CapHeight ${round(capHeight || ascent)}/XHeight ${round(xHeight || 0)}/StemV 0`
  );
}

/** Widths as the layout counts them; glyphs that follow each other together. */
function widths(ids: readonly number[], program: FontProgram, scale: number): string {
  let text = '';
  ids.forEach((id, at) => {
    if (ids[at - 1] !== id - 1) text += `${at === 0 ? '' : ']'}${id}[`;
    else text += ' ';
    text += Math.round(program.getGlyph(id).advanceWidth * scale);
  });
  return text === '' ? '' : `${text}]`;
}

/** Entries of one operator (ISO 32000-1, 9.10.3 after Adobe's note 5411). */
const mostCharacters = 100;

function toUnicode(ids: readonly number[], glyphs: ReadonlyMap<number, readonly number[]>): string {
  const lines = ids.map(
    (id) =>
      `<${hexadecimal(String.fromCharCode(id))}><${hexadecimal(String.fromCodePoint(...(glyphs.get(id) ?? [])))}>`,
  );
  const blocks: string[] = [];
  for (let at = 0; at < lines.length; at += mostCharacters) {
    const some = lines.slice(at, at + mostCharacters);
    blocks.push(`${some.length} beginbfchar\n${some.join('\n')}\nendbfchar`);
  }
  return [
    '/CIDInit /ProcSet findresource begin\n12 dict begin\nbegincmap',
    '/CIDSystemInfo<</Registry(Adobe)/Ordering(UCS)/Supplement 0>>def',
    '/CMapName/Adobe-Identity-UCS def\n/CMapType 2 def\n1 begincodespacerange\n<0000><ffff>\nendcodespacerange',
    ...blocks,
    'endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend',
  ].join('\n');
}

/** UTF-16, high byte first. */
const hexadecimal = (text: string): string => Buffer.from(text, 'utf16le').swap16().toString('hex');
