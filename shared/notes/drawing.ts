/** Drawings that a reader makes on pages: their lines, in points. */
import type { Note } from '../entities/note.ts';
import type { NoteColour } from './kinds.ts';

export type Stroke = Note['strokes'][number];

/** Inks that keep 4.5 : 1 on paper; black is the drawing without a colour. Yellow cannot be seen on white. */
export const inks = ['black', 'blue', 'green', 'pink', 'orange'] as const;
export type Ink = (typeof inks)[number];

export const inkWords: Readonly<Record<Ink, string>> = {
  black: 'Black',
  blue: 'Blue',
  green: 'Green',
  pink: 'Pink',
  orange: 'Orange',
};

export const inkHex: Readonly<Record<Ink, string>> = {
  black: '#1b1e22',
  blue: '#1c5a9c',
  green: '#1f6b2a',
  pink: '#a3175a',
  orange: '#9a4a00',
};

/** The ink of a drawing by the colour that its note has; one that is no ink is drawn in black. */
export const inkOf = (colour: Note['colour']): Ink => inks.find((ink) => ink === colour) ?? 'black';

/** The colour of a note by its ink. */
export const colourOfInk = (ink: Ink): NoteColour | null => (ink === 'black' ? null : ink);

/** Widths of a line by their names, in points. */
export const penWidths = { Fine: 1.2, Medium: 2.4, Broad: 5 } as const;
export type PenWidth = keyof typeof penWidths;

export interface Point {
  readonly x: number;
  readonly y: number;
}

export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Most points that a line keeps, and how far in points a point may lie from the line through its neighbours to be left out. */
const mostPoints = 4000;
const tolerance = 0.35;

/** A line through points, as it is kept: without those that lie on it anyway, in tenths of a point. Null where there is no point. */
export function strokeOf(points: readonly Point[], width: number): Stroke | null {
  let kept = thinned(points, tolerance);
  for (let coarse = 2 * tolerance; kept.length > mostPoints; coarse *= 4) kept = thinned(kept, coarse);
  return kept.length === 0 ? null : { width, points: kept.flatMap(({ x, y }) => [rounded(x), rounded(y)]) };
}

const rounded = (length: number): number => Math.round(Math.min(5000, Math.max(-5000, length)) * 10) / 10;

/** Points that are looked at together: a line of any length takes time in proportion to it. */
const stretch = 64;

/** Ramer, Douglas and Peucker's way, stretch by stretch. */
function thinned(points: readonly Point[], tolerated: number): Point[] {
  const keep = new Set([points.length - 1]);
  const open: [number, number][] = [];
  for (let from = 0; from < points.length; from += stretch) {
    keep.add(from);
    open.push([from, Math.min(from + stretch, points.length - 1)]);
  }
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const [from, to] = next;
    let [far, at] = [tolerated, -1];
    for (let each = from + 1; each < to; each += 1) {
      const off = distance(points[each]!, points[from]!, points[to]!);
      if (off > far) [far, at] = [off, each];
    }
    if (at === -1) continue;
    keep.add(at);
    open.push([from, at], [at, to]);
  }
  return points.filter((_, at) => keep.has(at));
}

/** Of a point from the stretch between two others. */
function distance({ x, y }: Point, from: Point, to: Point): number {
  const [across, down] = [to.x - from.x, to.y - from.y];
  const length = across * across + down * down;
  const share = length === 0 ? 0 : ((x - from.x) * across + (y - from.y) * down) / length;
  const at = Math.min(1, Math.max(0, share));
  return Math.hypot(x - from.x - at * across, y - from.y - at * down);
}

/** The points of a line. */
export function pointsOf({ points }: Pick<Stroke, 'points'>): Point[] {
  const found: Point[] = [];
  for (let at = 0; at + 1 < points.length; at += 2) found.push({ x: points[at]!, y: points[at + 1]! });
  return found;
}

/** A line moved by as much. */
export const moved = (stroke: Stroke, by: Point): Stroke => ({
  ...stroke,
  points: pointsOf(stroke).flatMap(({ x, y }) => [rounded(x + by.x), rounded(y + by.y)]),
});

/** The room that lines take, their width included; null where there are none. */
export function boxOf(strokes: readonly Stroke[]): Box | null {
  const boxes = strokes.flatMap((stroke) =>
    pointsOf(stroke).map(({ x, y }): Box => {
      const half = stroke.width / 2;
      return { left: x - half, top: y - half, right: x + half, bottom: y + half };
    }),
  );
  const [first, ...rest] = boxes;
  if (first === undefined) return null;
  const box = { ...first };
  for (const { left, top, right, bottom } of rest) {
    box.left = Math.min(box.left, left);
    box.top = Math.min(box.top, top);
    box.right = Math.max(box.right, right);
    box.bottom = Math.max(box.bottom, bottom);
  }
  return box;
}

/** A line as the path of an SVG; a point alone is a dot. */
export function pathOf(stroke: Stroke): string {
  const [first, ...rest] = pointsOf(stroke);
  if (first === undefined) return '';
  const lines = rest.length === 0 ? 'l0 0' : rest.map(({ x, y }) => `L${x} ${y}`).join('');
  return `M${first.x} ${first.y}${lines}`;
}

/** Whether a line passes within so many points of a place. */
export function isAt(stroke: Stroke, place: Point, reach: number): boolean {
  const points = pointsOf(stroke);
  return points.some(
    (point, at) => distance(place, points[at - 1] ?? point, point) <= reach + stroke.width / 2,
  );
}
