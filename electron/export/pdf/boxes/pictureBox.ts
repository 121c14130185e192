import { decimal, textString } from '../file/pdfString.ts';
import { StructureElement } from '../file/structureElement.ts';
import type { Canvas } from '../paint/canvas.ts';
import type { Box } from './box.ts';

/** A picture: a Figure with its text alternative and the box that it covers. */
export class PictureBox implements Box {
  readonly height: number;
  readonly #width: number;
  readonly #name: string;
  readonly #alternative: string;

  /** `name` is that of the picture among the pages' resources; width and height are points. */
  constructor(name: string, width: number, height: number, alternative: string) {
    this.#name = name;
    this.#width = width;
    this.height = height;
    this.#alternative = alternative;
  }

  get leastHead(): number {
    return this.height;
  }

  split(): undefined {
    return undefined;
  }

  paint(canvas: Canvas, x: number, y: number, parent: StructureElement | undefined): void {
    const [left, foot, right, top] = [
      decimal(x),
      canvas.up(y + this.height),
      decimal(x + this.#width),
      canvas.up(y),
    ];
    const element = new StructureElement('Figure');
    element.attributes = `/Alt${textString(this.#alternative)}/A<</O/Layout/Placement/Block/BBox[${left} ${foot} ${right} ${top}]>>`;
    canvas.open(element, parent);
    const owner = parent && element;
    canvas.mark(owner);
    canvas.content += `q ${decimal(this.#width)} 0 0 ${decimal(this.height)} ${left} ${foot} cm /${this.#name} Do Q\n`;
    canvas.endMark(owner);
    if (parent) canvas.close(element);
  }
}
