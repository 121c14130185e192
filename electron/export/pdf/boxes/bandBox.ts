import type { Canvas } from '../paint/canvas.ts';
import type { Box } from './box.ts';

/** A band of colour across the top of the page, over its edges; takes no room in the column. */
export class BandBox implements Box {
  readonly height = 0;
  readonly leastHead = 0;
  readonly #thickness: number;
  readonly #colour: string;

  constructor(thickness: number, colour: string) {
    this.#thickness = thickness;
    this.#colour = colour;
  }

  split(): undefined {
    return undefined;
  }

  paint(canvas: Canvas): void {
    canvas.rectangle(0, 0, canvas.page.width, this.#thickness, this.#colour);
  }
}
