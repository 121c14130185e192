import type { StructureElement } from '../file/structureElement.ts';
import type { Canvas } from '../paint/canvas.ts';
import type { Box } from './box.ts';

/** A box set in from the left. */
export class InsetBox implements Box {
  readonly left: number;
  readonly child: Box;

  constructor(left: number, child: Box) {
    this.left = left;
    this.child = child;
  }

  get height(): number {
    return this.child.height;
  }

  get leastHead(): number {
    return this.child.leastHead;
  }

  split(room: number, force: boolean): readonly [Box, Box] | undefined {
    const parts = this.child.split(room, force);
    return parts && [new InsetBox(this.left, parts[0]), new InsetBox(this.left, parts[1])];
  }

  paint(canvas: Canvas, x: number, y: number, parent: StructureElement | undefined): void {
    this.child.paint(canvas, x + this.left, y, parent);
  }
}
