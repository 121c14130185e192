import type { Theme } from '../../../../shared/document/themes.ts';
import { type Matrix, type PageGeometry, joinedWith } from '../../../readPdf/pageGeometry.ts';

/** Points from the edge of the page to the rule under its running head, and to the top of its foot. */
const headRule = 38;
const foot = 32;
/** Between those and the page that is placed. */
const gap = 6;
/** How much larger than the pack's paper a page may be before it keeps its own size. */
const nearlySame = 1.15;
/** A page's largest side (ISO 32000-1, annex C). */
const largest = 14_400;

/** How a page that came from outside stands on a page of the pack. */
export interface Frame {
  /** Points. */
  readonly width: number;
  readonly height: number;
  /** From the source page's own coordinates to those of the pack's page, from the bottom left. */
  readonly matrix: Matrix;
}

/**
 * The pack's page for a page from outside, and where on it that stands: between running head and foot, never under them,
 * made smaller where it must be and never larger. Plans and other large pages keep their paper.
 */
export function frameFor(geometry: PageGeometry, theme: Theme, isMarked: boolean): Frame {
  const [short, long] = [theme.page.width, theme.page.height];
  // What is broad but small stands upright with the rest of the pack.
  const landscape = geometry.width > geometry.height && geometry.width > short;
  const paper = landscape ? { width: long, height: short } : { width: short, height: long };
  const isLarge = geometry.width > paper.width * nearlySame || geometry.height > paper.height * nearlySame;
  const shrink = Math.min(1, largest / Math.max(geometry.width, geometry.height));
  const { width, height } = isLarge
    ? {
        width: Math.max(geometry.width * shrink, paper.width),
        height: Math.max(geometry.height * shrink, paper.height),
      }
    : paper;
  const top = headRule + gap + (isMarked ? theme.type.furniture.leading : 0);
  const room = height - top - foot - gap;
  const scale = Math.min(1, room / geometry.height, width / geometry.width);
  const left = (width - geometry.width * scale) / 2;
  const bottom = height - top - geometry.height * scale;
  return { width, height, matrix: joinedWith(geometry.matrix, [scale, 0, 0, scale, left, bottom]) };
}

/** The theme of the running head and foot on such pages: nearer to the edge, so that the page in between is shrunk less. */
export const frameTheme = (theme: Theme): Theme => ({
  ...theme,
  margins: { ...theme.margins, top: headRule + theme.space.furniture, bottom: foot + theme.space.furniture },
});
