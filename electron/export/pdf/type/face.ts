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

/**
 * One weight and slant: a chain of typefaces by coverage, with every word set so far. Never gives the "missing glyph",
 * which PDF/UA forbids (ISO 14289-1, 7.21.8): a character that no font has becomes U+FFFD and is told to `onMissing`.
 */
export class Face {
  readonly capHeight: number;
  readonly #chain: readonly (() => Typeface)[];
  readonly #onMissing: (character: string) => void;
  #words = new Map<string, Shape>();

  constructor(chain: readonly (() => Typeface)[], onMissing: (character: string) => void) {
    this.#chain = chain;
    this.#onMissing = onMissing;
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
    return { ...this.shape(' ', true), width: 0, forced: true };
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
    for (const [typeface, part] of this.#parts(text).toReversed()) {
      const { codes, width: own } = typeface.set(part);
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
      }
    );
  }

  /** Neighbouring characters of one typeface together; a space stays with the first. */
  #parts(text: string): [Typeface, string][] {
    const parts: [Typeface, string][] = [];
    for (let character of text) {
      let typeface = this.#covering(character.codePointAt(0) ?? 0);
      if (!typeface) {
        this.#onMissing(character);
        character = String.fromCodePoint(replacement);
        typeface = this.#covering(replacement);
        if (!typeface) continue;
      }
      const last = parts.at(-1);
      if (last && last[0] === typeface) last[1] += character;
      else parts.push([typeface, character]);
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
