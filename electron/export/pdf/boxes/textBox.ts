import type { StructureElement } from '../file/structureElement.ts';
import type { Canvas } from '../paint/canvas.ts';
import { paintText } from '../paint/paintText.ts';
import type { BrokenText } from '../type/breakLines.ts';
import type { SetText } from '../type/setText.ts';
import { slack, type Box } from './box.ts';

/** A paragraph in lines, with all that painting it needs. */
export interface TextBlock {
  readonly text: BrokenText;
  readonly size: number;
  readonly leading: number;
  readonly align: 'start' | 'centre' | 'end';
  /** Width to align in. */
  readonly width: number;
  /** Start of the first line, where a label stands before the text. */
  readonly indent: number;
  /** Number or mark that hangs before the first line and belongs to the same element; `x` is from the left of the text. */
  readonly label: { readonly text: SetText; readonly x: number } | undefined;
  /** Undefined: the lines are content of the parent's element. */
  readonly element: StructureElement | undefined;
  readonly anchor: string | undefined;
  /** Elements of links and of marked changes by index of the run; kept while the paragraph goes over pages. */
  readonly inner: Map<number, StructureElement>;
}

/** Lines of one paragraph; never leaves a line of a longer paragraph alone on a page. */
export class TextBox implements Box {
  readonly block: TextBlock;
  readonly from: number;
  readonly to: number;
  readonly height: number;

  constructor(block: TextBlock, from = 0, to = block.text.ends.length) {
    this.block = block;
    this.from = from;
    this.to = to;
    this.height = (to - from) * block.leading;
  }

  get leastHead(): number {
    return this.to - this.from < 4 ? this.height : 2 * this.block.leading;
  }

  split(room: number, force: boolean): readonly [Box, Box] | undefined {
    const lines = this.to - this.from;
    let fit = Math.floor((room + slack) / this.block.leading);
    if (force) fit = Math.min(fit, lines - 1);
    else if (lines - fit < 2) fit = lines - 2;
    if (fit < (force ? 1 : 2) || fit >= lines) return undefined;
    return [
      new TextBox(this.block, this.from, this.from + fit),
      new TextBox(this.block, this.from + fit, this.to),
    ];
  }

  paint(canvas: Canvas, x: number, y: number, parent: StructureElement | undefined): void {
    const { element, anchor, text, inner } = this.block;
    if (this.from === 0 && parent) canvas.anchor(anchor, y);
    canvas.open(element, parent);
    paintText(canvas, this.block, this.from, this.to, x, y, parent && (element ?? parent));
    if (this.to === text.ends.length && parent) {
      for (const own of inner.values()) canvas.close(own);
      canvas.close(element);
    }
  }
}
