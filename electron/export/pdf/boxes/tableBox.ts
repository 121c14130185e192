import type { StructureElement } from '../file/structureElement.ts';
import type { Canvas } from '../paint/canvas.ts';
import { slack, type Box } from './box.ts';

export interface TableLine {
  readonly box: Box;
  /** A group's heading stays with the row below, a total with the row above. */
  readonly keepNext: boolean;
  readonly keepPrevious: boolean;
}

/** What all parts of a table share. Widths and elements are those of the whole table. */
export interface Table {
  readonly element: StructureElement;
  readonly headElement: StructureElement;
  readonly bodyElement: StructureElement;
  readonly anchor: string | undefined;
  /** Caption with the space below it; printed once. */
  readonly caption: Box | undefined;
  /** Short form for the pages that follow. */
  readonly continued: Box | undefined;
  readonly captionGap: number;
  /** Header rows, repeated on each page. */
  readonly head: readonly Box[];
  /** Tables up to this height go to the next page whole. */
  readonly together: number;
}

/**
 * Rows of a table with its caption and header. Breaks between rows; repeats the header where it goes on, as an artifact, because
 * it has been read out once.
 */
export class TableBox implements Box {
  readonly table: Table;
  readonly lines: readonly TableLine[];
  readonly height: number;
  readonly #begins: boolean;
  readonly #ends: boolean;
  readonly #top: number;

  constructor(table: Table, lines: readonly TableLine[], begins = true, ends = true) {
    this.table = table;
    this.lines = lines;
    this.#begins = begins;
    this.#ends = ends;
    const caption = begins ? table.caption : table.continued;
    let top = caption ? caption.height + table.captionGap : 0;
    for (const box of table.head) top += box.height;
    this.#top = top;
    let height = top;
    for (const { box } of lines) height += box.height;
    this.height = height;
  }

  get #together(): boolean {
    return this.#begins && this.#ends && this.height <= this.table.together;
  }

  get leastHead(): number {
    if (this.#together) return this.height;
    let height = this.#top;
    for (let at = 0; at < this.lines.length; at++) {
      const { box, keepNext } = this.lines[at]!;
      const together = keepNext || (this.lines[at + 1]?.keepPrevious ?? false);
      if (!together) return height + box.leastHead;
      height += box.height;
    }
    return height;
  }

  split(room: number, force: boolean): readonly [Box, Box] | undefined {
    if (!force && this.#together) return undefined;
    const { lines } = this;
    let top = this.#top;
    let fit = 0;
    for (; fit < lines.length; fit++) {
      const below = top + lines[fit]!.box.height;
      if (below > room + slack) break;
      top = below;
    }
    const line = lines[fit];
    if (!line) return undefined;
    const left = room - top;
    if (left > 0 && !line.keepPrevious) {
      const parts = line.box.split(left, false);
      if (parts) return this.#divide(fit, parts);
    }
    let whole = fit;
    while (whole > 0 && (lines[whole]?.keepPrevious || lines[whole - 1]?.keepNext)) whole--;
    // A short row alone below the header, or alone on the last page, looks lost.
    const alone = whole === 1 && this.#begins && lines.length > 2 && lines[0]!.box.height < this.#top;
    if (alone && !force) return undefined;
    if (
      lines.length - whole === 1 &&
      whole > 2 &&
      !lines[whole - 1]?.keepPrevious &&
      !lines[whole - 2]?.keepNext
    ) {
      whole--;
    }
    if (whole === 0 && force) {
      whole = fit;
      if (whole === 0) {
        const parts = left > 0 ? line.box.split(left, true) : undefined;
        return parts && this.#divide(0, parts);
      }
    }
    return whole === 0 ? undefined : this.#divide(whole, undefined);
  }

  #divide(at: number, parts: readonly [Box, Box] | undefined): readonly [Box, Box] {
    const before = this.lines.slice(0, at);
    const after = this.lines.slice(parts ? at + 1 : at);
    if (parts) {
      before.push({ box: parts[0], keepNext: false, keepPrevious: false });
      after.unshift({ box: parts[1], keepNext: this.lines[at]?.keepNext ?? false, keepPrevious: false });
    }
    return [
      new TableBox(this.table, before, this.#begins, false),
      new TableBox(this.table, after, false, this.#ends),
    ];
  }

  paint(canvas: Canvas, x: number, y: number, parent: StructureElement | undefined): void {
    const { element, headElement, bodyElement, anchor, caption, continued, captionGap, head } = this.table;
    if (parent && this.#begins) canvas.anchor(anchor, y);
    canvas.open(element, parent);
    let top = y;
    const title = this.#begins ? caption : continued;
    if (title) {
      title.paint(canvas, x, top, this.#begins && parent ? element : undefined);
      top += title.height + captionGap;
    }
    if (head.length > 0) {
      const owner = this.#begins && parent ? headElement : undefined;
      if (owner) canvas.open(headElement, element);
      for (const box of head) {
        box.paint(canvas, x, top, owner);
        top += box.height;
      }
      if (owner) canvas.close(headElement);
    }
    if (this.lines.length > 0) canvas.open(bodyElement, parent && element);
    for (const { box } of this.lines) {
      box.paint(canvas, x, top, parent && bodyElement);
      top += box.height;
    }
    if (this.#ends && parent) {
      canvas.close(bodyElement);
      canvas.close(element);
    }
  }
}
