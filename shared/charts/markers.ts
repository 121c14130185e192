import type { Paint, Shape } from './primitives.ts';
import { circle, line, polygon, rect } from './shapes.ts';

/** Shapes tell series apart where colour cannot: in greyscale print and for colour-blind readers. */
const markerKinds = ['circle', 'square', 'triangle', 'diamond', 'triangleDown', 'cross'] as const;

export type MarkerKind = (typeof markerKinds)[number];

export function markerOf(index: number): MarkerKind {
  return markerKinds[index % markerKinds.length] ?? 'circle';
}

/** A mark of about `radius` points around (x, y); `filled` ones are solid, others are paper with an outline. */
export function marker(
  kind: MarkerKind,
  x: number,
  y: number,
  radius: number,
  paint: Paint,
  filled: boolean,
): Shape[] {
  const paints = { fill: filled ? paint : 'paper', stroke: paint } as const;
  const outline = { ...paints, width: 1.25 };
  switch (kind) {
    case 'circle':
      return [circle(x, y, radius, { ...paints, strokeWidth: 1.25 })];
    case 'square': {
      const side = radius * 0.9;
      return [rect(x - side, y - side, 2 * side, 2 * side, { ...paints, strokeWidth: 1.25 })];
    }
    case 'diamond': {
      const reach = radius * 1.3;
      return [
        polygon(
          [
            [x, y - reach],
            [x + reach, y],
            [x, y + reach],
            [x - reach, y],
          ],
          true,
          outline,
        ),
      ];
    }
    case 'triangle':
    case 'triangleDown': {
      const up = kind === 'triangle' ? 1 : -1;
      const reach = radius * 1.2;
      return [
        polygon(
          [
            [x, y - up * reach],
            [x + reach, y + up * reach * 0.8],
            [x - reach, y + up * reach * 0.8],
          ],
          true,
          outline,
        ),
      ];
    }
    case 'cross':
      return [
        line(x - radius, y - radius, x + radius, y + radius, paint, 1.5),
        line(x - radius, y + radius, x + radius, y - radius, paint, 1.5),
      ];
  }
}
