import type { MeasureText } from './primitives.ts';

/**
 * Widths of Arial's characters 32–126 in thousandths of an em (the same as Helvetica's and Liberation Sans's, from the
 * standard font metrics): regular, then bold. SVG drawings ask for these faces, so text takes the room it was given.
 */
const regular = [
  278, 278, 355, 556, 556, 889, 667, 191, 333, 333, 389, 584, 278, 333, 278, 278, 556, 556, 556, 556, 556,
  556, 556, 556, 556, 556, 278, 278, 584, 584, 584, 556, 1015, 667, 667, 722, 722, 667, 611, 778, 722, 278,
  500, 667, 556, 833, 722, 778, 667, 778, 722, 667, 611, 722, 667, 944, 667, 667, 611, 278, 278, 278, 469,
  556, 333, 556, 556, 500, 556, 556, 278, 556, 556, 222, 222, 500, 222, 833, 556, 556, 556, 556, 333, 500,
  278, 556, 500, 722, 500, 500, 500, 334, 260, 334, 584,
];
const bold = [
  278, 333, 474, 556, 556, 889, 722, 238, 333, 333, 389, 584, 278, 333, 278, 278, 556, 556, 556, 556, 556,
  556, 556, 556, 556, 556, 333, 333, 584, 584, 584, 611, 975, 722, 722, 722, 722, 667, 611, 778, 722, 278,
  556, 722, 611, 833, 722, 778, 667, 778, 722, 667, 611, 722, 667, 944, 667, 667, 611, 333, 278, 333, 584,
  556, 333, 556, 611, 556, 611, 556, 333, 611, 611, 278, 278, 556, 278, 889, 611, 611, 611, 611, 389, 556,
  333, 611, 556, 778, 556, 556, 500, 389, 280, 389, 584,
];

/** Width of an unlisted character: a little more than a digit, wide enough for £, –, accents; arrows and CJK are 1 em. */
const other = (code: number) => (code >= 0x2190 ? 1000 : code === 0x2014 ? 1000 : 611);

/** Width in points of a text set in Arial. */
export const measureArial: MeasureText = (text, size, strong) => {
  const widths = strong ? bold : regular;
  let sum = 0;
  for (const letter of text) {
    const code = letter.codePointAt(0) ?? 0;
    sum += widths[code - 32] ?? other(code);
  }
  return (sum * size) / 1000;
};
