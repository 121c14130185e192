import type { Canvas } from '../paint/canvas.ts';
import type { Box } from './box.ts';

/** A short line as decoration. */
export class RuleBox implements Box {
  readonly width: number;
  readonly height: number;
  readonly colour: string;

  constructor(width: number, thickness: number, colour: string) {
    this.width = width;
    this.height = thickness;
    this.colour = colour;
  }

  get leastHead(): number {
    return this.height;
  }

  split(): undefined {
    return undefined;
  }

  paint(canvas: Canvas, x: number, y: number): void {
    canvas.rectangle(x, y, this.width, this.height, this.colour);
  }
}
