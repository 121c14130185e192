import type { Shape } from './shape.ts';
import type { Typeface } from './typeface.ts';

/** Bounds the memory of a pack of thousands of pages; shapes in use stay with those who use them. */
const cacheSize = 60_000;

/** Joiners, variation selectors, direction marks and soft hyphens have no form of their own. */
const invisible = /\p{Default_Ignorable_Code_Point}/gu;
/** Characters that stand for another where no font is worth leaving the text's own for. */
const substitutes: Record<string, string> = {
  '\u2007': '\u00a0',
  '\u2009': '\u00a0',
  '\u202f': '\u00a0',
  '\u2010': '-',
  '\u2011': '-',
};
const substituted = /[\u2007\u2009\u202f\u2010\u2011]/gu;
const replacement = 0xfffd;

/** Means something else in each font, so that nobody can read it out: PDF/A refuses it (ISO 19005-2, 6.2.11.7.3). */
const isPrivate = (codePoint: number) => (codePoint >= 0xe000 && codePoint <= 0xf8ff) || codePoint >= 0xf0000;

interface FacePart {
  readonly typeface: Typeface;
  text: string;
  missing: string;
}

/**
 * One weight and slant: a chain of typefaces by coverage, with every word set so far. Never gives the "missing glyph",
 * which PDF/UA forbids (ISO 14289-1, 7.21.8): a character that no font has becomes U+FFFD, and the shape names it.
 */
export class Face {
  readonly capHeight: number;
  readonly #chain: readonly (() => Typeface)[];
  #words = new Map<string, Shape>();

  constructor(chain: readonly (() => Typeface)[]) {
    this.#chain = chain;
    this.capHeight = this.#typeface(0).capHeight;
  }

  /** `word` without white space but for one space at its end, which belongs to it. */
  shape(word: string, breakAfter: boolean): Shape {
    const key = breakAfter ? word : `${word}\n`;
    const known = this.#words.get(key);
    if (known) return known;
    if (this.#words.size >= cacheSize) this.#words = new Map();
    const shape = this.#set(word, breakAfter);
    this.#words.set(key, shape);
    return shape;
  }

  /** The end of a line within a paragraph; a space, so that the words on both sides stay apart when read out. */
  lineEnd(): Shape {
    return { ...this.shape(' ', true), width: 0, forced: true, shownIn: undefined };
  }

  #typeface(at: number): Typeface {
    const open = this.#chain[at];
    if (!open) throw new Error(`a face has no font number ${at}`);
    return open();
  }

  #set(word: string, breakAfter: boolean): Shape {
    const text = word
      .normalize('NFC') // a letter and its accent are one glyph where there is one
      .replace(invisible, '')
      .replace(substituted, (character) => substitutes[character] ?? character);
    const space = text.endsWith(' ') ? this.#typeface(0).set(' ').width : 0;
    let shape: Shape | undefined;
    let width = 0;
    for (const { typeface, text: part, missing } of this.#parts(text).toReversed()) {
      const { codes, width: own, glyphs } = typeface.set(part);
      width += own;
      shape = {
        text: word,
        face: this,
        typeface,
        codes,
        width: width - space,
        advance: width,
        breakAfter,
        forced: false,
        next: shape,
        ownAdvance: own,
        glyphs,
        missing,
        shownIn: undefined,
      };
    }
    return (
      shape ?? {
        text: word,
        face: this,
        typeface: this.#typeface(0),
        codes: '',
        width: 0,
        advance: 0,
        breakAfter,
        forced: false,
        next: undefined,
        ownAdvance: 0,
        glyphs: [],
        missing: '',
        shownIn: undefined,
      }
    );
  }

  /** Neighbouring characters of one typeface together; a space stays with the first. */
  #parts(text: string): FacePart[] {
    const parts: FacePart[] = [];
    for (let character of text) {
      let typeface = this.#covering(character.codePointAt(0) ?? 0);
      let missing = '';
      if (!typeface) {
        missing = character;
        character = String.fromCodePoint(replacement);
        typeface = this.#covering(replacement);
        if (!typeface) continue;
      }
      const last = parts.at(-1);
      if (last?.typeface === typeface) {
        last.text += character;
        last.missing += missing;
      } else parts.push({ typeface, text: character, missing });
    }
    return parts;
  }

  #covering(codePoint: number): Typeface | undefined {
    if (isPrivate(codePoint)) return undefined;
    for (let at = 0; at < this.#chain.length; at++) {
      const typeface = this.#typeface(at);
      if (typeface.has(codePoint)) return typeface;
    }
    return undefined;
  }
}
