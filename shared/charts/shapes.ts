import type { CircleShape, LineShape, Paint, PathShape, RectShape, TextShape } from './primitives.ts';

/** Two decimals: finer than any printer, and the same text on every machine. Never gives −0. */
export function round2(value: number): number {
  return Math.round(value * 100) / 100 + 0;
}

export function line(
  x1: number,
  y1: number,
  x2: number,
  y2: number,
  stroke: Paint,
  width: number,
  dash?: readonly number[],
): LineShape {
  const shape = { kind: 'line', x1: round2(x1), y1: round2(y1), x2: round2(x2), y2: round2(y2) } as const;
  return dash === undefined ? { ...shape, stroke, width } : { ...shape, stroke, width, dash };
}

export function rect(
  x: number,
  y: number,
  width: number,
  height: number,
  paints: Pick<RectShape, 'fill' | 'stroke' | 'strokeWidth'>,
): RectShape {
  return {
    kind: 'rect',
    x: round2(x),
    y: round2(y),
    width: round2(width),
    height: round2(height),
    ...paints,
  };
}

export function circle(
  x: number,
  y: number,
  r: number,
  paints: Pick<CircleShape, 'fill' | 'stroke' | 'strokeWidth'>,
): CircleShape {
  return { kind: 'circle', x: round2(x), y: round2(y), r: round2(r), ...paints };
}

export function text(
  x: number,
  y: number,
  words: string,
  size: number,
  anchor: TextShape['anchor'],
  paint: Paint,
  strong = false,
): TextShape {
  const shape = { kind: 'text', x: round2(x), y: round2(y), text: words, size, anchor, paint } as const;
  return strong ? { ...shape, strong: true } : shape;
}

/** A polygon or polyline through the points; closed ones may be filled. */
export function polygon(
  points: readonly (readonly [number, number])[],
  closed: boolean,
  paints: Pick<PathShape, 'fill' | 'stroke' | 'width' | 'dash'>,
): PathShape {
  const steps = points.map(([x, y], index) => `${index === 0 ? 'M' : 'L'}${round2(x)} ${round2(y)}`);
  return { kind: 'path', d: steps.join(' ') + (closed ? ' Z' : ''), ...paints };
}

/** How far a cubic's handles reach for a quarter of a circle. */
const quarter = 0.5523;

/** A rectangle with round corners, which the primitives have only as a path. */
export function roundedRect(
  x: number,
  y: number,
  width: number,
  height: number,
  radius: number,
  paints: Pick<PathShape, 'fill' | 'stroke' | 'width'>,
): PathShape {
  const r = Math.min(radius, width / 2, height / 2);
  const k = r * (1 - quarter);
  const right = x + width;
  const bottom = y + height;
  const p = (px: number, py: number) => `${round2(px)} ${round2(py)}`;
  const d = [
    `M${p(x + r, y)}`,
    `L${p(right - r, y)}`,
    `C${p(right - k, y)} ${p(right, y + k)} ${p(right, y + r)}`,
    `L${p(right, bottom - r)}`,
    `C${p(right, bottom - k)} ${p(right - k, bottom)} ${p(right - r, bottom)}`,
    `L${p(x + r, bottom)}`,
    `C${p(x + k, bottom)} ${p(x, bottom - k)} ${p(x, bottom - r)}`,
    `L${p(x, y + r)}`,
    `C${p(x, y + k)} ${p(x + k, y)} ${p(x + r, y)}`,
    'Z',
  ].join(' ');
  return { kind: 'path', d, ...paints };
}

/** Rectangle around a text as drawn; used to keep labels apart. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export function overlaps(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

/** Box of a text shape: ascenders reach 0.75 em above the baseline, descenders 0.22 em below. */
export function textBox(shape: TextShape, width: number): Box {
  const left =
    shape.anchor === 'start' ? shape.x : shape.anchor === 'end' ? shape.x - width : shape.x - width / 2;
  return {
    left,
    right: left + width,
    top: shape.y - 0.75 * shape.size,
    bottom: shape.y + 0.22 * shape.size,
  };
}
