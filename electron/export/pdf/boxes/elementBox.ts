import type { StructureElement } from '../file/structureElement.ts';
import type { Canvas } from '../paint/canvas.ts';
import type { Box } from './box.ts';

/** A box that is one element of the structure tree, and may be what a link leads to. */
export class ElementBox implements Box {
  readonly element: StructureElement;
  readonly child: Box;
  readonly anchor: string | undefined;
  readonly #ends: boolean;

  constructor(element: StructureElement, child: Box, anchor?: string, ends = true) {
    this.element = element;
    this.child = child;
    this.anchor = anchor;
    this.#ends = ends;
  }

  get height(): number {
    return this.child.height;
  }

  get leastHead(): number {
    return this.child.leastHead;
  }

  split(room: number, force: boolean): readonly [Box, Box] | undefined {
    const parts = this.child.split(room, force);
    return (
      parts && [
        new ElementBox(this.element, parts[0], this.anchor, false),
        new ElementBox(this.element, parts[1], undefined, this.#ends),
      ]
    );
  }

  paint(canvas: Canvas, x: number, y: number, parent: StructureElement | undefined): void {
    if (!parent) {
      this.child.paint(canvas, x, y, undefined);
      return;
    }
    canvas.anchor(this.anchor, y);
    canvas.open(this.element, parent);
    this.child.paint(canvas, x, y, this.element);
    if (this.#ends) canvas.close(this.element);
  }
}
