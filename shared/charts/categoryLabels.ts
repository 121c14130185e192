import { letterSize, lineHeight, widest, wrap } from './lettering.ts';
import type { MeasureText, TextShape } from './primitives.ts';
import { text } from './shapes.ts';

interface CategoryLabels {
  /** Height below the axis line, in points. */
  readonly height: number;
  /** True where each category has its label whole. */
  readonly complete: boolean;
  readonly shapesAt: (top: number) => readonly TextShape[];
}

/**
 * Labels under a category axis. They wrap to `maxLines` lines; where that is not enough every second, third … is
 * printed, counted back from the last, because the last period is the one that is asked about.
 */
export function categoryLabels(
  labels: readonly string[],
  centres: readonly number[],
  bounds: readonly [number, number],
  maxLines: number,
  measure: MeasureText,
): CategoryLabels {
  const step = labels.length < 2 ? bounds[1] - bounds[0] : Math.abs((centres[1] ?? 0) - (centres[0] ?? 0));
  const every = sparsity(labels, step, maxLines, measure);
  const room = every * step - 6;
  // From the last to the first, so that a label which the edge pushes inwards displaces its neighbour, not itself.
  let free = Number.POSITIVE_INFINITY;
  const shown = labels.flatMap((_, back) => {
    const index = labels.length - 1 - back;
    if (back % every !== 0) return [];
    const lines = wrap(labels[index] ?? '', room, measure);
    const half = widest(lines, measure) / 2;
    const x = Math.max(bounds[0] + half, Math.min(centres[index] ?? 0, bounds[1] - half));
    if (x + half > free) return [];
    free = x - half - 4;
    return [{ lines, x }];
  });
  const rows = Math.max(1, ...shown.map((label) => label.lines.length));
  return {
    height: rows * lineHeight + 6,
    complete: shown.length === labels.length,
    shapesAt: (top) =>
      shown.flatMap(({ lines, x }) =>
        lines.map((each, row) =>
          text(x, top + 6 + letterSize * 0.75 + row * lineHeight, each, letterSize, 'middle', 'muted'),
        ),
      ),
  };
}

function sparsity(labels: readonly string[], step: number, maxLines: number, measure: MeasureText): number {
  for (let every = 1; every < labels.length; every += 1) {
    const room = every * step - 6;
    const fits = labels.every(
      (label) =>
        label.split(/\s+/u).every((word) => measure(word, letterSize, false) <= room) &&
        wrap(label, room, measure).length <= maxLines,
    );
    if (fits) return every;
  }
  return Math.max(1, labels.length);
}
