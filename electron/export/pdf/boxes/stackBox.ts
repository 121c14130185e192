import type { StructureElement } from '../file/structureElement.ts';
import type { Canvas } from '../paint/canvas.ts';
import { slack, type Box } from './box.ts';

/** A box in a column of boxes. */
export interface Layer {
  readonly box: Box;
  /** Space above; none at the top of the column. */
  readonly gap: number;
  /** From the left of the column. */
  readonly x: number;
  /** Stands on the same page as the beginning of the next. */
  readonly keep: boolean;
}

/** Boxes one below the other. */
export class StackBox implements Box {
  readonly layers: readonly Layer[];
  readonly height: number;

  constructor(layers: readonly Layer[]) {
    this.layers = layers;
    let height = 0;
    for (let at = 0; at < layers.length; at++) {
      const layer = layers[at]!;
      height += layer.box.height + (at === 0 ? 0 : layer.gap);
    }
    this.height = height;
  }

  get leastHead(): number {
    let height = 0;
    for (let at = 0; at < this.layers.length; at++) {
      const { box, gap, keep } = this.layers[at]!;
      if (at > 0) height += gap;
      if (!keep) return height + box.leastHead;
      height += box.height;
    }
    return height;
  }

  split(room: number, force: boolean): readonly [Box, Box] | undefined {
    const { layers } = this;
    let top = 0;
    let at = 0;
    for (; at < layers.length; at++) {
      const { box, gap } = layers[at]!;
      const below = top + (at === 0 ? 0 : gap) + box.height;
      if (below > room + slack) break;
      top = below;
    }
    const layer = layers[at];
    if (!layer) return undefined;
    const left = room - top - (at === 0 ? 0 : layer.gap);
    const parts = left > 0 ? layer.box.split(left, force && at === 0) : undefined;
    if (parts) {
      return [
        new StackBox([...layers.slice(0, at), { ...layer, box: parts[0], keep: false }]),
        new StackBox([{ ...layer, box: parts[1] }, ...layers.slice(at + 1)]),
      ];
    }
    let whole = at;
    while (whole > 0 && layers[whole - 1]?.keep) whole--;
    const kept = layers[at - 1];
    if (whole < at && kept) {
      // What is kept with the next may give up its own end to it: the last rows of a table stay with its notes.
      const shared = kept.box.split(kept.box.height - 1, false);
      if (shared) {
        return [
          new StackBox([...layers.slice(0, at - 1), { ...kept, box: shared[0], keep: false }]),
          new StackBox([{ ...kept, box: shared[1] }, ...layers.slice(at)]),
        ];
      }
    }
    if (whole === 0 && force) whole = at;
    if (whole === 0) return undefined;
    return [new StackBox(layers.slice(0, whole)), new StackBox(layers.slice(whole))];
  }

  paint(canvas: Canvas, x: number, y: number, parent: StructureElement | undefined): void {
    let top = y;
    for (let at = 0; at < this.layers.length; at++) {
      const layer = this.layers[at]!;
      if (at > 0) top += layer.gap;
      layer.box.paint(canvas, x + layer.x, top, parent);
      top += layer.box.height;
    }
  }
}
