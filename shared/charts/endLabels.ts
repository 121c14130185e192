import { lineHeight, textLines, widest, wrap } from './lettering.ts';
import type { MeasureText, Paint, Shape } from './primitives.ts';
import { line } from './shapes.ts';
import { spread } from './spread.ts';

/** A name that stands at the right end of the line it names, instead of in a legend. */
export interface EndLabel {
  readonly text: string;
  readonly paint: Paint;
  readonly strong: boolean;
  /** Where the line ends. */
  readonly x: number;
  readonly y: number;
}

interface Gutter {
  /** Width to be kept free at the right, in points; 0 where there is nothing to name. */
  readonly width: number;
  readonly lines: readonly (readonly string[])[];
}

const gap = 12;

/** Room for the names: as wide as the widest, at most three tenths of the drawing, wrapped beyond that. */
export function gutterFor(
  names: readonly { readonly text: string; readonly strong: boolean }[],
  width: number,
  measure: MeasureText,
): Gutter {
  const most = width * 0.3 - gap;
  const lines = names.map((name) => wrap(name.text, most, measure, name.strong));
  const needed = Math.max(
    0,
    ...lines.map((each, index) => widest(each, measure, names[index]?.strong === true)),
  );
  return { width: names.length === 0 ? 0 : Math.ceil(needed) + gap, lines };
}

/** Draws the names apart from each other, with a thin leader to those that had to move away from their line. */
export function endLabels(
  labels: readonly EndLabel[],
  gutter: Gutter,
  right: number,
  top: number,
  bottom: number,
): Shape[] {
  const middles = spread(
    labels.map((label, index) => ({
      ideal: label.y,
      height: (gutter.lines[index]?.length ?? 1) * lineHeight + 1,
    })),
    top,
    bottom,
  );
  return labels.flatMap((label, index): Shape[] => {
    const middle = middles[index] ?? label.y;
    const far = Math.abs(middle - label.y) > 3 || right - label.x > 24;
    const leader = far ? [line(label.x + 5, label.y, right + gap - 3, middle, 'muted', 0.5)] : [];
    const words = gutter.lines[index] ?? [label.text];
    return [...leader, ...textLines(words, right + gap, middle, 'start', label.paint, label.strong)];
  });
}
