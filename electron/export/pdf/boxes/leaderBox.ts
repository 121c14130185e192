import type { StructureElement } from '../file/structureElement.ts';
import type { Canvas } from '../paint/canvas.ts';
import type { Box } from './box.ts';
import type { TextBox } from './textBox.ts';

export interface Leader {
  /** Right end, from the left of the text. */
  readonly to: number;
  /** From the end of the text to the first dot. */
  readonly gap: number;
  readonly thickness: number;
  readonly colour: string;
}

/** Text from whose last line a dotted line leads to what stands at the right. */
export class LeaderBox implements Box {
  readonly #text: TextBox;
  readonly #leader: Leader;

  constructor(text: TextBox, leader: Leader) {
    this.#text = text;
    this.#leader = leader;
  }

  get height(): number {
    return this.#text.height;
  }

  get leastHead(): number {
    return this.height;
  }

  split(): undefined {
    return undefined;
  }

  paint(canvas: Canvas, x: number, y: number, parent: StructureElement | undefined): void {
    const { to, gap, thickness, colour } = this.#leader;
    const { text, size, leading } = this.#text.block;
    const from = (text.widths.at(-1) ?? 0) + gap;
    const cap = ((text.runs[0]?.face.capHeight ?? 0) * size) / 1000;
    if (from < to) canvas.dots(x + from, y + this.height - (leading - cap) / 2, x + to, thickness, colour);
    this.#text.paint(canvas, x, y, parent);
  }
}
