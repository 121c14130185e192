import type { StructureElement } from '../file/structureElement.ts';
import type { Canvas } from '../paint/canvas.ts';
import { slack, type Box } from './box.ts';

export interface RowCell {
  /** From the left of the row. */
  readonly x: number;
  readonly width: number;
  readonly background: string | undefined;
  /** Line along the top, within the background. */
  readonly cap?: RowRule;
  readonly element: StructureElement | undefined;
  readonly padding: { readonly above: number; readonly below: number; readonly left: number };
  /** Undefined: nothing (more) in it. */
  readonly child: Box | undefined;
  readonly anchor: string | undefined;
}

/** What all parts of a row share. */
export interface Row {
  readonly element: StructureElement | undefined;
  readonly anchor: string | undefined;
  readonly background: string | undefined;
  readonly width: number;
  readonly above: RowRule | undefined;
  readonly below: RowRule | undefined;
  /** Rows up to this height go to the next page whole. */
  readonly together: number;
}

export interface RowRule {
  readonly thickness: number;
  readonly colour: string;
}

/**
 * Cells side by side, read from left to right: a row of a table, a list item with its label, a fact with its content. A row that is
 * too tall goes on with each of its cells on the next page.
 */
export class RowBox implements Box {
  readonly row: Row;
  readonly cells: readonly RowCell[];
  readonly height: number;
  readonly #ends: boolean;

  constructor(row: Row, cells: readonly RowCell[], ends = true) {
    this.row = row;
    this.cells = cells;
    this.#ends = ends;
    let height = 0;
    for (const { child, padding } of cells) {
      if (child) height = Math.max(height, child.height + padding.above + padding.below);
      else height = Math.max(height, padding.above + padding.below);
    }
    this.height = height;
  }

  get leastHead(): number {
    if (this.height <= this.row.together) return this.height;
    let least = 0;
    for (const { child, padding } of this.cells) {
      if (child) least = Math.max(least, child.leastHead + padding.above + padding.below);
    }
    return least;
  }

  split(room: number, force: boolean): readonly [Box, Box] | undefined {
    if (!force && this.height <= this.row.together) return undefined;
    if (!force && room < this.leastHead) return undefined;
    const heads: RowCell[] = [];
    const tails: RowCell[] = [];
    let some = false;
    for (const cell of this.cells) {
      const { child, padding } = cell;
      const left = room - padding.above - padding.below;
      if (!child || child.height <= left + slack) {
        some ||= child !== undefined;
        heads.push(cell);
        tails.push({ ...cell, child: undefined, element: undefined, anchor: undefined });
        continue;
      }
      const parts = left > 0 ? child.split(left, force) : undefined;
      if (parts) {
        some = true;
        heads.push({ ...cell, child: new Unfinished(parts[0]) });
        tails.push({ ...cell, child: parts[1], anchor: undefined });
      } else {
        heads.push({ ...cell, child: new Unfinished(undefined) });
        tails.push(cell);
      }
    }
    if (!some) return undefined;
    return [
      new RowBox(this.row, heads, false),
      new RowBox({ ...this.row, anchor: undefined }, tails, this.#ends),
    ];
  }

  paint(canvas: Canvas, x: number, y: number, parent: StructureElement | undefined): void {
    const { element, anchor, background, width, above, below } = this.row;
    const { height } = this;
    if (background) canvas.rectangle(x, y, width, height, background);
    for (const cell of this.cells) {
      if (cell.background) canvas.rectangle(x + cell.x, y, cell.width, height, cell.background);
      if (cell.cap) canvas.rectangle(x + cell.x, y, cell.width, cell.cap.thickness, cell.cap.colour);
    }
    if (above) canvas.rule(x, y, width, above.thickness, above.colour);
    if (below) canvas.rule(x, y + height, width, below.thickness, below.colour);
    if (parent) canvas.anchor(anchor, y);
    canvas.open(element, parent);
    const owner = parent && (element ?? parent);
    for (const cell of this.cells) {
      if (parent) canvas.anchor(cell.anchor, y);
      canvas.open(cell.element, owner);
      const cellOwner = owner && (cell.element ?? owner);
      cell.child?.paint(canvas, x + cell.x + cell.padding.left, y + cell.padding.above, cellOwner);
      if (owner && !(cell.child instanceof Unfinished)) canvas.close(cell.element);
    }
    if (this.#ends && parent) canvas.close(element);
  }
}

/** The part of a cell that stands before a page ends: its element stays open. Nothing where the cell only begins on the next page. */
class Unfinished implements Box {
  readonly #part: Box | undefined;

  constructor(part: Box | undefined) {
    this.#part = part;
  }

  get height(): number {
    return this.#part?.height ?? 0;
  }

  get leastHead(): number {
    return this.height;
  }

  split(): undefined {
    return undefined;
  }

  paint(canvas: Canvas, x: number, y: number, parent: StructureElement | undefined): void {
    this.#part?.paint(canvas, x, y, parent);
  }
}
