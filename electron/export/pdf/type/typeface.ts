import { escapeBytes } from '../file/pdfString.ts';
import type { EmbeddedFont, FontProgram, Glyph } from '../file/pdfkitBase.ts';

/** A character's glyph on its own. */
interface Sort {
  /** Two bytes of the subset, escaped for a literal string. */
  readonly code: string;
  /** 1/1000 em. */
  readonly advance: number;
  readonly glyphId: number;
}

/** Glyphs of a run as the inside of a TJ array between its first and last parenthesis, with their width in 1/1000 em. */
export interface GlyphText {
  readonly codes: string;
  readonly width: number;
}

/** Where pair tables say nothing of what the two do together: the word goes to fontkit as a whole. */
const contextual = Number.NaN;
const isDigit = (codePoint: number) => codePoint >= 48 && codePoint <= 57;
/** Combining marks, and the scripts whose letters change their form with their neighbours. */
const needsShaping = new RegExp(
  ['\\p{M}']
    .concat(
      'Arabic Hebrew Syriac Thaana Nko Devanagari Bengali Gurmukhi Gujarati Oriya Tamil Telugu Kannada Malayalam Sinhala Thai Lao Tibetan Myanmar Khmer Mongolian'
        .split(' ')
        .map((script) => `\\p{Script=${script}}`),
    )
    .join('|'),
  'u',
);

/**
 * One font file: turns text into glyph codes. fontkit is asked once a character and once a pair; words with a
 * ligature or a contextual form go to it whole. Same glyphs and kerns as fontkit's own layout (a test compares).
 */
export class Typeface {
  /** Name in the resources of each page. */
  readonly resource: string;
  readonly capHeight: number;
  readonly #embedded: EmbeddedFont;
  readonly #program: FontProgram;
  readonly #features: readonly string[];
  readonly #scale: number;
  readonly #sorts = new Map<number, Sort | undefined>();
  readonly #kerns = new Map<number, number>();

  /** `features`: OpenType features beside the default ones, e.g. `tnum`. */
  constructor(embedded: EmbeddedFont, features: readonly string[] = []) {
    this.#embedded = embedded;
    this.#program = embedded.font;
    this.#features = features;
    this.#scale = 1000 / embedded.font.unitsPerEm;
    this.resource = embedded.id;
    this.capHeight = (embedded.font.capHeight || embedded.font.ascent * 0.7) * this.#scale;
    embedded.ref();
  }

  has(codePoint: number): boolean {
    return this.#sort(codePoint) !== undefined;
  }

  /** Text of which this font has every character. */
  set(text: string): GlyphText {
    if (needsShaping.test(text)) return this.#setWhole(text);
    let codes = '';
    let width = 0;
    let left: Sort | undefined;
    let leftPoint = 0;
    for (const character of text) {
      const codePoint = character.codePointAt(0) ?? 0;
      const sort = this.#sort(codePoint);
      if (!sort) continue;
      if (left) {
        const kern = this.#kern(leftPoint, codePoint, left, sort);
        if (Number.isNaN(kern)) return this.#setWhole(text);
        if (kern !== 0) {
          codes += `)${-kern}(`;
          width += kern;
        }
      }
      codes += sort.code;
      width += sort.advance;
      left = sort;
      leftPoint = codePoint;
    }
    return { codes, width };
  }

  #setWhole(text: string): GlyphText {
    const { glyphs, positions } = this.#program.layout(text, this.#features);
    let codes = '';
    let width = 0;
    for (let at = 0; at < glyphs.length; at++) {
      const glyph = glyphs[at];
      if (!glyph) continue;
      const advance = Math.round(glyph.advanceWidth * this.#scale);
      const step = Math.round((positions[at]?.xAdvance ?? glyph.advanceWidth) * this.#scale);
      codes += this.#code(glyph);
      if (step !== advance && at < glyphs.length - 1) codes += `)${advance - step}(`;
      width += step;
    }
    return { codes, width };
  }

  #sort(codePoint: number): Sort | undefined {
    if (this.#sorts.has(codePoint)) return this.#sorts.get(codePoint);
    let sort: Sort | undefined;
    if (this.#program.hasGlyphForCodePoint(codePoint)) {
      const glyph =
        this.#features.length === 0
          ? this.#program.glyphForCodePoint(codePoint)
          : this.#program.layout(String.fromCodePoint(codePoint), this.#features).glyphs[0];
      if (glyph && glyph.id !== 0) {
        sort = {
          code: this.#code(glyph),
          advance: Math.round(glyph.advanceWidth * this.#scale),
          glyphId: glyph.id,
        };
      }
    }
    this.#sorts.set(codePoint, sort);
    return sort;
  }

  #kern(left: number, right: number, leftSort: Sort, rightSort: Sort): number {
    const key = left * 0x110000 + right;
    let kern = this.#kerns.get(key);
    if (kern === undefined) {
      kern =
        this.#features.length > 0 && isDigit(left) && isDigit(right)
          ? 0
          : this.#pair(left, right, leftSort, rightSort);
      this.#kerns.set(key, kern);
    }
    return kern;
  }

  #pair(left: number, right: number, leftSort: Sort, rightSort: Sort): number {
    const { glyphs, positions } = this.#program.layout(String.fromCodePoint(left, right), this.#features);
    const [first, second] = positions;
    if (!first || !second || glyphs.length !== 2) return contextual;
    if (glyphs[0]?.id !== leftSort.glyphId || glyphs[1]?.id !== rightSort.glyphId) return contextual;
    return Math.round(first.xAdvance * this.#scale) - leftSort.advance;
  }

  /** Takes the glyph into the subset with its width and the characters that copying it gives. */
  #code(glyph: Glyph): string {
    const { subset, widths, unicode } = this.#embedded;
    const code = subset.includeGlyph(glyph.id);
    widths[code] ??= glyph.advanceWidth * this.#scale;
    unicode[code] ??= glyph.codePoints;
    return escapeBytes(String.fromCharCode(code >> 8, code & 255));
  }
}
