import type { PDFDict } from '@cantoo/pdf-lib';
import type { SourcePage } from './sourcePages.ts';
import { numberAt, numbersAt } from './values.ts';

/** a b c d e f of PDF: x' = a·x + c·y + e, y' = b·x + d·y + f. */
export type Matrix = readonly [number, number, number, number, number, number];

export interface PageGeometry {
  /** Points, as shown: cropped, turned, in user units. */
  readonly width: number;
  readonly height: number;
  /** The visible part, in the page's own coordinates: left, bottom, right, top. */
  readonly crop: readonly [number, number, number, number];
  /** From the page's own coordinates to points from the bottom left of the page as shown. */
  readonly matrix: Matrix;
}

const a4 = [0, 0, 595.28, 841.89] as const;

/** Where a page shows what (ISO 32000-1, 7.7.3.3): a box that is missing or empty is A4, as viewers do it. */
export function pageGeometry({ dict, inherited }: SourcePage): PageGeometry {
  const media = boxAt(inherited, 'MediaBox') ?? a4;
  const crop = common(media, boxAt(inherited, 'CropBox') ?? media) ?? media;
  const [x0, y0, x1, y1] = crop;
  const unit = Math.min(Math.max(numberAt(dict, 'UserUnit') ?? 1, 0.001), 1000);
  const across = (x1 - x0) * unit;
  const up = (y1 - y0) * unit;
  const turn = (((Math.round((numberAt(inherited, 'Rotate') ?? 0) / 90) * 90) % 360) + 360) % 360;
  const turned = turn === 90 || turn === 270;
  return {
    width: turned ? up : across,
    height: turned ? across : up,
    crop,
    matrix: scaled(turnOf(turn, crop), unit),
  };
}

/** A page is shown turned clockwise. */
function turnOf(turn: number, [x0, y0, x1, y1]: PageGeometry['crop']): Matrix {
  switch (turn) {
    case 90:
      return [0, -1, 1, 0, -y0, x1];
    case 180:
      return [-1, 0, 0, -1, x1, y1];
    case 270:
      return [0, 1, -1, 0, y1, -x0];
    default:
      return [1, 0, 0, 1, -x0, -y0];
  }
}

const scaled = (matrix: Matrix, by: number): Matrix => matrix.map((each) => each * by) as unknown as Matrix;

/** First `first`, after that `second`. */
export const joinedWith = (first: Matrix, second: Matrix): Matrix => {
  const [a, b, c, d, e, f] = first;
  const [g, h, i, j, k, l] = second;
  return [a * g + b * i, a * h + b * j, c * g + d * i, c * h + d * j, e * g + f * i + k, e * h + f * j + l];
};

/** Where a matrix moves a point to. */
export const pointAt = ([a, b, c, d, e, f]: Matrix, x: number, y: number): readonly [number, number] => [
  a * x + c * y + e,
  b * x + d * y + f,
];

/** The upright box around a box that is moved and turned. */
export function boxThrough(
  matrix: Matrix,
  [x0, y0, x1, y1]: PageGeometry['crop'],
): readonly [number, number, number, number] {
  const corners = [
    pointAt(matrix, x0, y0),
    pointAt(matrix, x1, y1),
    pointAt(matrix, x0, y1),
    pointAt(matrix, x1, y0),
  ];
  const xs = corners.map(([x]) => x);
  const ys = corners.map(([, y]) => y);
  return [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)];
}

/** Corners in any order; a box without area is none. */
export function boxAt(dict: PDFDict, key: string): PageGeometry['crop'] | undefined {
  const numbers = numbersAt(dict, key, 4);
  if (numbers === undefined) return undefined;
  const [a = 0, b = 0, c = 0, d = 0] = numbers;
  const box = [Math.min(a, c), Math.min(b, d), Math.max(a, c), Math.max(b, d)] as const;
  return box[2] - box[0] < 1 || box[3] - box[1] < 1 ? undefined : box;
}

function common(one: PageGeometry['crop'], other: PageGeometry['crop']): PageGeometry['crop'] | undefined {
  const box = [
    Math.max(one[0], other[0]),
    Math.max(one[1], other[1]),
    Math.min(one[2], other[2]),
    Math.min(one[3], other[3]),
  ] as const;
  return box[2] - box[0] < 1 || box[3] - box[1] < 1 ? undefined : box;
}
