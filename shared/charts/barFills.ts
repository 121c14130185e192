import type { Paint, PathShape, Shape } from './primitives.ts';
import { polygon, rect, round2 } from './shapes.ts';

/** Solid, hatched, open, ruled: four fills that stay apart in greyscale. */
export const barFillCount = 4;

/** A bar of the series with this index, outlined in its paint and filled in the way of its index. */
export function barFill(
  index: number,
  x: number,
  y: number,
  width: number,
  height: number,
  paint: Paint,
): Shape[] {
  if (width <= 0 || height <= 0) return [];
  const outline = rect(x, y, width, height, { fill: 'paper', stroke: paint, strokeWidth: 1 });
  switch (index % barFillCount) {
    case 0:
      return [rect(x, y, width, height, { fill: paint, stroke: paint, strokeWidth: 1 })];
    case 1:
      return [outline, hatch(x, y, width, height, paint)];
    case 2:
      return [outline];
    default:
      return [outline, rules(x, y, width, height, paint)];
  }
}

/** Diagonals 4.5 points apart, cut at the edges of the bar because the primitives have no clipping. */
function hatch(x: number, y: number, width: number, height: number, stroke: Paint): PathShape {
  const steps: string[] = [];
  for (let offset = 4.5; offset < width + height; offset += 4.5) {
    const fromX = Math.max(0, offset - height);
    const toX = Math.min(width, offset);
    steps.push(
      `M${round2(x + fromX)} ${round2(y + offset - fromX)} L${round2(x + toX)} ${round2(y + offset - toX)}`,
    );
  }
  return steps.length === 0
    ? polygon(
        [
          [x, y + height],
          [x + width, y],
        ],
        false,
        { stroke, width: 0.9 },
      )
    : { kind: 'path', d: steps.join(' '), stroke, width: 0.9 };
}

function rules(x: number, y: number, width: number, height: number, stroke: Paint): PathShape {
  const steps: string[] = [`M${round2(x)} ${round2(y)} L${round2(x + width)} ${round2(y)}`];
  for (let offset = 3.5; offset < height; offset += 3.5)
    steps.push(`M${round2(x)} ${round2(y + offset)} L${round2(x + width)} ${round2(y + offset)}`);
  return { kind: 'path', d: steps.join(' '), stroke, width: 0.9 };
}
