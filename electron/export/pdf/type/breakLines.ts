import { breakWord } from './breakWord.ts';
import { fillLastLine } from './fillLastLine.ts';
import type { SetText } from './setText.ts';

/** Text in lines: line n holds the shapes from the end of the line before to `ends[n]`, without it. */
export interface BrokenText extends SetText {
  readonly ends: readonly number[];
  /** Widths of the lines in points, without trailing spaces. */
  readonly widths: readonly number[];
}

/** Rounding of widths must not send a word that fits to the next line. */
const tolerance = 0.01;

/**
 * Breaks text into lines of at most `width` points, first fit. The first line starts `indent` points in. A word that is wider
 * than a line is broken where it must be, and nothing of it is lost.
 */
export function breakLines(text: SetText, size: number, width: number, indent = 0): BrokenText {
  const limit = ((Math.max(width, size) + tolerance) * 1000) / size;
  const firstLimit = limit - (indent * 1000) / size;
  let { shapes, marks } = text;
  const ends: number[] = [];
  const widths: number[] = [];
  let room = firstLimit;
  let lineStart = 0;
  /** Pen after the shapes of the line so far, and after its last place to break. */
  let pen = 0;
  let lineWidth = 0;
  let at = 0;
  while (at < shapes.length) {
    // A unit: shapes up to the next place to break.
    let unitWidth = 0;
    let unitAdvance = 0;
    let unitEnd = at;
    let forced = false;
    while (unitEnd < shapes.length) {
      const shape = shapes[unitEnd++]!;
      unitWidth = unitAdvance + shape.width;
      unitAdvance += shape.advance;
      if (shape.breakAfter) {
        forced = shape.forced;
        break;
      }
    }
    if (pen + unitWidth > room && at > lineStart) {
      ends.push(at);
      widths.push(lineWidth);
      lineStart = at;
      pen = lineWidth = 0;
      room = limit;
    }
    if (pen + unitWidth > room) {
      const broken = breakWord(shapes, marks, at, unitEnd, room, limit);
      ({ shapes, marks } = broken);
      for (const end of broken.ends) {
        ends.push(end.at);
        widths.push(end.width);
      }
      at = lineStart = broken.ends.at(-1)?.at ?? at;
      room = limit;
      if (broken.ends.length > 0) continue;
    }
    lineWidth = pen + unitWidth;
    pen += unitAdvance;
    at = unitEnd;
    if (forced) {
      ends.push(at);
      widths.push(lineWidth);
      lineStart = at;
      pen = lineWidth = 0;
      room = limit;
    }
  }
  if (lineStart < shapes.length || ends.length === 0) {
    ends.push(shapes.length);
    widths.push(lineWidth);
  }
  fillLastLine(shapes, ends, widths, limit);
  const points = widths.map((one) => (one * size) / 1000);
  return { shapes, runs: text.runs, marks, ends, widths: points };
}
