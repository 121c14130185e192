import type { Shape } from './shape.ts';

/** A last line shorter than this share of the measure gets company, if the line before keeps at least the other. */
const shortest = 0.2;
const leastBefore = 0.6;

/**
 * Takes a word over from the line before where the last line holds one short word. `ends` and `widths` (1/1000 em) are changed in
 * place; the number of lines is not.
 */
export function fillLastLine(
  shapes: readonly Shape[],
  ends: number[],
  widths: number[],
  measure: number,
): void {
  const last = ends.length - 1;
  const start = ends[last - 1];
  if (start === undefined || (widths[last] ?? 0) > measure * shortest) return;
  if (shapes[start - 1]?.forced || !shapes[start - 1]?.breakAfter) return;
  const before = ends[last - 2] ?? 0;
  let moved = start - 1;
  while (moved > before && !shapes[moved - 1]?.breakAfter) moved--;
  if (moved <= before) return;
  const kept = widthOf(shapes, before, moved);
  const filled = widthOf(shapes, moved, ends[last] ?? moved);
  if (kept < measure * leastBefore || filled > measure) return;
  ends[last - 1] = moved;
  widths[last - 1] = kept;
  widths[last] = filled;
}

function widthOf(shapes: readonly Shape[], from: number, to: number): number {
  let width = 0;
  let pen = 0;
  for (let at = from; at < to; at++) {
    const shape = shapes[at]!;
    width = pen + shape.width;
    pen += shape.advance;
  }
  return width;
}
