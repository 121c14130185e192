import type { Drawing } from '../../../../shared/charts/primitives.ts';
import { decimal, textString } from '../file/pdfString.ts';
import type { StructureElement } from '../file/structureElement.ts';
import type { Canvas } from '../paint/canvas.ts';
import { paintDrawing } from '../paint/paintDrawing.ts';
import type { TextLayout } from '../layout/textLayout.ts';
import type { Box } from './box.ts';

/** A chart: a Figure with its text alternative and the box that it covers. */
export class DrawingBox implements Box {
  readonly #drawing: Drawing;
  readonly #element: StructureElement;
  readonly #alternative: string;
  readonly #text: TextLayout;

  constructor(drawing: Drawing, element: StructureElement, alternative: string, text: TextLayout) {
    this.#drawing = drawing;
    this.#element = element;
    this.#alternative = alternative;
    this.#text = text;
  }

  get height(): number {
    return this.#drawing.height;
  }

  get leastHead(): number {
    return this.height;
  }

  split(): undefined {
    return undefined;
  }

  paint(canvas: Canvas, x: number, y: number, parent: StructureElement | undefined): void {
    const { width, height } = this.#drawing;
    const box = [decimal(x), canvas.up(y + height), decimal(x + width), canvas.up(y)].join(' ');
    this.#element.attributes = `/Alt${textString(this.#alternative)}/A<</O/Layout/Placement/Block/BBox[${box}]>>`;
    canvas.open(this.#element, parent);
    const owner = parent && this.#element;
    canvas.mark(owner);
    paintDrawing(canvas, this.#drawing, x, y, this.#text);
    canvas.endMark(owner);
    if (parent) canvas.close(this.#element);
  }
}
