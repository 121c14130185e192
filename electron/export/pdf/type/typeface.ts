import { escapeBytes } from '../file/pdfString.ts';
import { type FontProgram, layOutGlyphs } from './fontProgram.ts';
import type { SetGlyph } from './usedGlyphs.ts';

/** A character's glyph on its own. */
interface Sort extends SetGlyph {
  /** Its two bytes, escaped for a literal string. */
  readonly code: string;
  /** 1/1000 em. */
  readonly advance: number;
}

/** Glyphs of a run as the inside of a TJ array between its first and last parenthesis, with their width in 1/1000 em. */
export interface GlyphText {
  readonly codes: string;
  readonly width: number;
  readonly glyphs: readonly SetGlyph[];
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
  /** Path of the font file. */
  readonly file: string;
  /** Name in the resources of each page. */
  readonly resource: string;
  readonly capHeight: number;
  readonly #program: FontProgram;
  readonly #features: readonly string[];
  readonly #scale: number;
  readonly #sorts = new Map<number, Sort | undefined>();
  readonly #kerns = new Map<number, number>();

  /** `features`: OpenType features beside the default ones, e.g. `tnum`. */
  constructor(file: string, resource: string, program: FontProgram, features: readonly string[] = []) {
    this.file = file;
    this.resource = resource;
    this.#program = program;
    this.#features = features;
    this.#scale = 1000 / program.unitsPerEm;
    this.capHeight = (program.capHeight || program.ascent * 0.7) * this.#scale;
  }

  has(codePoint: number): boolean {
    return this.#sort(codePoint) !== undefined;
  }

  /** Text of which this font has every character. */
  set(text: string): GlyphText {
    if (needsShaping.test(text)) return this.#setWhole(text);
    let codes = '';
    let width = 0;
    const glyphs: SetGlyph[] = [];
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
      glyphs.push(sort);
      left = sort;
      leftPoint = codePoint;
    }
    return { codes, width, glyphs };
  }

  #setWhole(text: string): GlyphText {
    const { glyphs, positions } = layOutGlyphs(this.#program, text, this.#features);
    let codes = '';
    let width = 0;
    const set: SetGlyph[] = [];
    for (let at = 0; at < glyphs.length; at++) {
      const glyph = glyphs[at];
      if (!glyph) continue;
      const advance = Math.round(glyph.advanceWidth * this.#scale);
      const step = Math.round((positions[at]?.xAdvance ?? glyph.advanceWidth) * this.#scale);
      codes += codeOf(glyph.id);
      set.push({ id: glyph.id, codePoints: glyph.codePoints });
      if (step !== advance && at < glyphs.length - 1) codes += `)${advance - step}(`;
      width += step;
    }
    return { codes, width, glyphs: set };
  }

  #sort(codePoint: number): Sort | undefined {
    if (this.#sorts.has(codePoint)) return this.#sorts.get(codePoint);
    let sort: Sort | undefined;
    if (this.#program.hasGlyphForCodePoint(codePoint)) {
      const glyph =
        this.#features.length === 0
          ? this.#program.glyphForCodePoint(codePoint)
          : layOutGlyphs(this.#program, String.fromCodePoint(codePoint), this.#features).glyphs[0];
      if (glyph && glyph.id !== 0) {
        sort = {
          code: codeOf(glyph.id),
          advance: Math.round(glyph.advanceWidth * this.#scale),
          id: glyph.id,
          codePoints: [codePoint],
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
    const { glyphs, positions } = layOutGlyphs(
      this.#program,
      String.fromCodePoint(left, right),
      this.#features,
    );
    const [first, second] = positions;
    if (!first || !second || glyphs.length !== 2) return contextual;
    if (glyphs[0]?.id !== leftSort.id || glyphs[1]?.id !== rightSort.id) return contextual;
    return Math.round(first.xAdvance * this.#scale) - leftSort.advance;
  }
}

/** A glyph is called by its place in the font: text does not depend on what else the file shows. */
const codeOf = (glyph: number): string => escapeBytes(String.fromCharCode(glyph >> 8, glyph & 255));
