/** A chart as drawn: vector primitives in points, origin at the top left, y downwards. */
export interface Drawing {
  readonly width: number;
  readonly height: number;
  readonly shapes: readonly Shape[];
}

/** Colours are roles, so that a dark screen or a printed page can choose its own. */
export type Paint =
  | 'ink'
  | 'muted'
  | 'rule'
  | 'paper'
  | 'accent'
  | 'comparator'
  | 'series1'
  | 'series2'
  | 'series3'
  | 'series4'
  | 'red'
  | 'amber'
  | 'green'
  | 'amberRed'
  | 'amberGreen'
  | 'blue'
  | 'grey'
  | 'orange';

export type Shape = PathShape | LineShape | RectShape | CircleShape | TextShape;

export interface PathShape {
  readonly kind: 'path';
  /** SVG path data, absolute M, L, C and Z only. */
  readonly d: string;
  readonly stroke?: Paint;
  readonly fill?: Paint;
  readonly width?: number;
  readonly dash?: readonly number[];
}

export interface LineShape {
  readonly kind: 'line';
  readonly x1: number;
  readonly y1: number;
  readonly x2: number;
  readonly y2: number;
  readonly stroke: Paint;
  readonly width: number;
  readonly dash?: readonly number[];
}

export interface RectShape {
  readonly kind: 'rect';
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly fill?: Paint;
  readonly stroke?: Paint;
  readonly strokeWidth?: number;
}

export interface CircleShape {
  readonly kind: 'circle';
  readonly x: number;
  readonly y: number;
  readonly r: number;
  readonly fill?: Paint;
  readonly stroke?: Paint;
  readonly strokeWidth?: number;
}

export interface TextShape {
  readonly kind: 'text';
  readonly x: number;
  /** Baseline. */
  readonly y: number;
  readonly text: string;
  /** Points. */
  readonly size: number;
  readonly anchor: 'start' | 'middle' | 'end';
  readonly paint: Paint;
  readonly strong?: true;
}

/** Width of a text in points at a size; the PDF measures with its own fonts, the screen with an estimate. */
export type MeasureText = (text: string, size: number, strong: boolean) => number;
