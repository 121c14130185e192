import { type Ink, type Stroke, boxOf, pointsOf } from '../notes/drawing.ts';
import type { Drawing, Paint, Shape } from './primitives.ts';
import type { HandDrawing } from './spec.ts';

/** Points of paper around the lines, and the most that a drawing takes of a page's height. */
const margin = 6;
const highest = 240;

/** Chart colours that are as near as they come to the inks and can be told from the paper in every scheme. */
const paints: Readonly<Record<Ink, Paint>> = {
  black: 'ink',
  blue: 'series1',
  orange: 'series2',
  green: 'series3',
  pink: 'series4',
};

/** As large as it was drawn, or as large as there is room; it stands at the left. */
export function handDrawing({ ink, strokes }: HandDrawing, width: number): Drawing {
  const box = boxOf(strokes);
  if (box === null) return { width, height: 0, shapes: [] };
  const { left, top, right, bottom } = box;
  const scale = Math.min(1, (width - 2 * margin) / (right - left), highest / (bottom - top));
  const placed = (length: number, from: number): number =>
    Math.round((margin + (length - from) * scale) * 100) / 100;
  const shapeOf = (stroke: Stroke): Shape => {
    const points = pointsOf(stroke).map(({ x, y }) => [placed(x, left), placed(y, top)] as const);
    const thick = stroke.width * scale;
    const [[x, y] = [0, 0]] = points;
    return points.length === 1
      ? { kind: 'circle', x, y, r: thick / 2, fill: paints[ink] }
      : {
          kind: 'path',
          d: `M${points.map((each) => each.join(' ')).join('L')}`,
          stroke: paints[ink],
          width: thick,
        };
  };
  return { width, height: (bottom - top) * scale + 2 * margin, shapes: strokes.map(shapeOf) };
}
