import type { Face } from './face.ts';
import type { Typeface } from './typeface.ts';
import type { SetGlyph, UsedGlyphs } from './usedGlyphs.ts';

/**
 * A piece of text that lines are not broken in, set once and shared by all places that hold it. Widths are in 1/1000 em.
 */
export interface Shape {
  readonly text: string;
  readonly face: Face;
  readonly typeface: Typeface;
  /** Inside of a TJ array, with the trailing space. */
  readonly codes: string;
  /** Without the trailing space. */
  readonly width: number;
  /** With it: where the next shape starts. */
  readonly advance: number;
  /** A line may end after it. */
  readonly breakAfter: boolean;
  /** A line must end after it. */
  readonly forced: boolean;
  /** The rest of the word in another typeface; `width` and `advance` of the first cover all, `ownAdvance` only this one. */
  readonly next: Shape | undefined;
  readonly ownAdvance: number;
  readonly glyphs: readonly SetGlyph[];
  /** Characters that no font has; U+FFFD stands for them. */
  readonly missing: string;
  /** What has its glyphs already: the same words are shown again and again. */
  shownIn: UsedGlyphs | undefined;
}
