import type { StructureElement } from '../file/structureElement.ts';
import type { Canvas } from '../paint/canvas.ts';
import type { Box } from './box.ts';

export interface Frame {
  readonly width: number;
  readonly padding: {
    readonly top: number;
    readonly right: number;
    readonly bottom: number;
    readonly left: number;
  };
  readonly background?: string;
  /** Bar along the left edge. */
  readonly bar?: { readonly width: number; readonly colour: string };
  /** Lines along the upper and lower edge. */
  readonly edges?: { readonly width: number; readonly colour: string };
  /** Frames up to this height go to the next page whole. */
  readonly together: number;
}

/** A box with padding, on a background; each part of a divided one is a whole frame. */
export class FrameBox implements Box {
  readonly frame: Frame;
  readonly child: Box;

  constructor(frame: Frame, child: Box) {
    this.frame = frame;
    this.child = child;
  }

  get #padding(): number {
    return this.frame.padding.top + this.frame.padding.bottom;
  }

  get height(): number {
    return this.child.height + this.#padding;
  }

  get leastHead(): number {
    return this.height <= this.frame.together ? this.height : this.child.leastHead + this.#padding;
  }

  split(room: number, force: boolean): readonly [Box, Box] | undefined {
    if (!force && this.height <= this.frame.together) return undefined;
    const parts = this.child.split(room - this.#padding, force);
    return parts && [new FrameBox(this.frame, parts[0]), new FrameBox(this.frame, parts[1])];
  }

  paint(canvas: Canvas, x: number, y: number, parent: StructureElement | undefined): void {
    const { width, padding, background, bar, edges } = this.frame;
    if (background) canvas.rectangle(x, y, width, this.height, background);
    if (bar) canvas.rectangle(x, y, bar.width, this.height, bar.colour);
    if (edges) {
      canvas.rule(x, y, width, edges.width, edges.colour);
      canvas.rule(x, y + this.height, width, edges.width, edges.colour);
    }
    this.child.paint(canvas, x + padding.left, y + padding.top, parent);
  }
}
