import type { StructureElement } from '../file/structureElement.ts';
import type { Canvas } from '../paint/canvas.ts';

/**
 * A laid-out piece of a page: its width is settled, and it may be divided where a page ends. Boxes are never changed; the
 * parts of a divided box share its structure element.
 */
export interface Box {
  /** Points. */
  readonly height: number;
  /** Height of the least first part that may stand alone at the foot of a page; the whole height where it must stay together. */
  readonly leastHead: number;
  /**
   * Divides so that the first part is at most `room` high, or gives undefined where no part may stand alone. With `force`, rules of
   * keeping together give way: the box stands on a fresh page and is still too tall.
   */
  split(room: number, force: boolean): readonly [Box, Box] | undefined;
  /** Paints with its top left at x, y. Without a parent it is an artifact: it is seen and not read out. */
  paint(canvas: Canvas, x: number, y: number, parent: StructureElement | undefined): void;
}

/** Heights are sums of fractions. */
export const slack = 0.01;
