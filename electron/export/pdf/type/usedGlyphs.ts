import type { Shape } from './shape.ts';
import type { Typeface } from './typeface.ts';

/** A glyph as it is set: its place in the font is its number in every file. */
export interface SetGlyph {
  readonly id: number;
  /** The characters that copying it gives. */
  readonly codePoints: readonly number[];
}

/** Glyphs by font file, each with its characters. */
export type GlyphsByFont = ReadonlyMap<string, ReadonlyMap<number, readonly number[]>>;

/** Collects what is shown, for the fonts of a file. What comes out does not depend on the order in which it is shown. */
export class UsedGlyphs {
  readonly #fonts = new Map<string, Map<number, readonly number[]>>();
  readonly #missing = new Set<string>();

  /** Glyphs shown, by the path of the font file. */
  get fonts(): GlyphsByFont {
    return this.#fonts;
  }

  /** Characters that no font has, by code point. */
  get missing(): readonly string[] {
    return [...this.#missing].sort();
  }

  show(shape: Shape): void {
    if (shape.shownIn === this) return;
    shape.shownIn = this;
    for (const each of shape.missing) this.#missing.add(each);
    this.#add(shape.typeface.file, shape.glyphs);
  }

  /** Takes in what was shown elsewhere. */
  addAll(fonts: GlyphsByFont, missing: readonly string[]): void {
    for (const [file, glyphs] of fonts)
      this.#add(
        file,
        [...glyphs].map(([id, codePoints]) => ({ id, codePoints })),
      );
    for (const each of missing) this.#missing.add(each);
  }

  #add(file: Typeface['file'], added: readonly SetGlyph[]): void {
    let glyphs = this.#fonts.get(file);
    if (glyphs === undefined) this.#fonts.set(file, (glyphs = new Map()));
    for (const { id, codePoints } of added) {
      const known = glyphs.get(id);
      // One form may stand for several characters (a space that may break and one that may not): the lowest is what is copied.
      if (known === undefined || isLower(codePoints, known)) glyphs.set(id, codePoints);
    }
  }
}

function isLower(a: readonly number[], b: readonly number[]): boolean {
  for (let at = 0; at < a.length && at < b.length; at++) if (a[at] !== b[at]) return a[at]! < b[at]!;
  return a.length < b.length;
}
