/** The part of fontkit that setting text stands on. */
import { create } from 'fontkit';

/** A TrueType font as fontkit reads it; measures are font units. */
export interface FontProgram {
  readonly postscriptName: string;
  readonly unitsPerEm: number;
  readonly ascent: number;
  readonly descent: number;
  readonly capHeight: number;
  readonly xHeight: number;
  readonly italicAngle: number;
  readonly bbox: {
    readonly minX: number;
    readonly minY: number;
    readonly maxX: number;
    readonly maxY: number;
  };
  readonly post: { readonly isFixedPitch: number };
  readonly head: { readonly macStyle: { readonly italic: boolean } };
  /** Glyphs met so far, each with the characters that it was first met for. */
  _glyphs: Record<number, Glyph>;
  hasGlyphForCodePoint(codePoint: number): boolean;
  glyphForCodePoint(codePoint: number): Glyph;
  getGlyph(id: number): Glyph;
  layout(text: string, features?: readonly string[]): GlyphRun;
  /** Glyph 0 is in it from the start. */
  createSubset(): { includeGlyph(id: number): number; encode(): Uint8Array };
}

export interface GlyphRun {
  readonly glyphs: readonly Glyph[];
  readonly positions: readonly { readonly xAdvance: number }[];
}

export interface Glyph {
  readonly id: number;
  readonly advanceWidth: number;
  readonly codePoints: readonly number[];
}

/** Opens a font file that holds one TrueType font. */
export const openFont = (bytes: Uint8Array): FontProgram => create(Buffer.from(bytes)) as FontProgram;

/**
 * Lays words out. fontkit keeps a glyph with the characters that it was first met for, and what comes later would depend on
 * what came before: it is made to forget them.
 */
export function layOutGlyphs(program: FontProgram, text: string, features: readonly string[]): GlyphRun {
  program._glyphs = {};
  return program.layout(text, features);
}
