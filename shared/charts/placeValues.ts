import { letterSize } from './lettering.ts';
import type { MeasureText, Paint, TextShape } from './primitives.ts';
import { type Box, overlaps, text, textBox } from './shapes.ts';

/** A worded value that would like to stand beside its point. */
export interface ValueLabel {
  readonly x: number;
  readonly y: number;
  readonly text: string;
  readonly paint: Paint;
  readonly strong: boolean;
  /** Where the label looks better: above a peak, below a dip. */
  readonly prefer: 'above' | 'below';
  /** Labels of higher priority are placed first. */
  readonly priority: number;
}

export interface Segment {
  readonly x1: number;
  readonly y1: number;
  readonly x2: number;
  readonly y2: number;
}

/** Distances from the point to the middle of the label, tried in this order; upwards is positive. */
const offsets = { above: [11, -11, 18, -18], below: [-11, 11, -18, 18] } as const;

/**
 * Prints values above or below their points where neither another label nor a line is in the way; a value without room
 * is left out (the data table beside each chart has them all). `bounds` keeps them within the plot.
 */
export function placeValues(
  labels: readonly ValueLabel[],
  segments: readonly Segment[],
  obstacles: readonly Box[],
  bounds: Box,
  measure: MeasureText,
): TextShape[] {
  const taken: Box[] = [...obstacles];
  const placed: TextShape[] = [];
  const inOrder = labels.map((label, index) => ({ label, index }));
  inOrder.sort((a, b) => b.label.priority - a.label.priority || a.index - b.index);
  for (const { label } of inOrder) {
    const width = measure(label.text, letterSize, label.strong);
    const found = offsets[label.prefer]
      .map((offset) => {
        const x = Math.max(bounds.left + width / 2, Math.min(label.x, bounds.right - width / 2));
        return text(x, label.y - offset + 3.5, label.text, letterSize, 'middle', label.paint, label.strong);
      })
      .find((shape) => {
        const box = textBox(shape, width);
        return (
          box.top >= bounds.top &&
          box.bottom <= bounds.bottom &&
          !taken.some((other) => overlaps(box, other)) &&
          !segments.some((segment) => crosses(segment, box))
        );
      });
    if (found === undefined) continue;
    const box = textBox(found, width);
    taken.push({ left: box.left - 3, right: box.right + 3, top: box.top, bottom: box.bottom });
    placed.push(found);
  }
  return placed;
}

/** Whether a segment passes through a box (Liang–Barsky). */
function crosses(segment: Segment, box: Box): boolean {
  const dx = segment.x2 - segment.x1;
  const dy = segment.y2 - segment.y1;
  let enter = 0;
  let leave = 1;
  const sides: readonly (readonly [number, number])[] = [
    [-dx, segment.x1 - box.left],
    [dx, box.right - segment.x1],
    [-dy, segment.y1 - box.top],
    [dy, box.bottom - segment.y1],
  ];
  for (const [direction, distance] of sides) {
    if (direction === 0) {
      if (distance < 0) return false;
      continue;
    }
    const at = distance / direction;
    if (direction < 0) enter = Math.max(enter, at);
    else leave = Math.min(leave, at);
  }
  return enter < leave;
}
