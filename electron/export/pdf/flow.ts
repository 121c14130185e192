import type { Part } from '../../../shared/document/blocks.ts';
import type { Theme } from '../../../shared/document/themes.ts';
import type { Box } from './boxes/box.ts';
import { StackBox, type Layer } from './boxes/stackBox.ts';
import { slack } from './boxes/box.ts';
import type { StructureElement } from './file/structureElement.ts';
import type { LaidBlock } from './layout/block.ts';
import type { Canvas } from './paint/canvas.ts';
import { isMarked } from './paint/furniture.ts';

/** Where the pages of a part come from and go to; without it pages are only counted. */
export interface PageStore {
  start(number: number, width: number, height: number, part: Part): Canvas;
  end(canvas: Canvas, part: Part): void;
  /** Called after each page: lets others work, and throws where the export was cancelled. */
  breathe(): Promise<void>;
}

/**
 * Puts the blocks of one part on pages, one below the other. A block that does not fit is divided where its rules allow, or goes to
 * the next page with all that is to stay with it.
 */
export class Flow {
  readonly #theme: Theme;
  readonly #part: Part;
  readonly #element: StructureElement;
  readonly #store: PageStore | undefined;
  #number: number;
  #canvas: Canvas | undefined;
  #onPage = false;
  #isEmpty = true;
  #landscape = false;
  #top = 0;
  #below = 0;
  #waiting: { layer: Layer; block: LaidBlock }[] = [];

  /** `before`: number of the page before the part's first. */
  constructor(
    part: Part,
    element: StructureElement,
    theme: Theme,
    before: number,
    store: PageStore | undefined,
  ) {
    this.#part = part;
    this.#element = element;
    this.#theme = theme;
    this.#number = before;
    this.#store = store;
  }

  /** The page that the next line comes to, once the part has begun; the last page after its end. */
  get pageNumber(): number {
    return this.#number;
  }

  async add(block: LaidBlock): Promise<void> {
    const before = this.#waiting.at(-1)?.block.below ?? this.#below;
    this.#waiting.push({
      layer: { box: block.box, gap: Math.max(before, block.above), x: 0, keep: block.keep },
      block,
    });
    if (!block.keep) await this.#placeWaiting();
  }

  /**
   * Ends the page that is being filled and lets `place` put whole pages after it; it gets the number of the page before and
   * gives how many it made.
   */
  async insertPages(place: (before: number) => Promise<number>): Promise<void> {
    await this.#placeWaiting();
    if (this.#onPage) await this.#endPage();
    const made = await place(this.#number);
    this.#number += made;
    this.#isEmpty &&= made === 0;
  }

  /** Ends the part's last page; a part without blocks has one empty page. */
  async end(): Promise<void> {
    await this.#placeWaiting();
    if (!this.#onPage && this.#isEmpty) this.#startPage(false);
    if (this.#onPage) await this.#endPage();
  }

  async #placeWaiting(): Promise<void> {
    const waiting = this.#waiting;
    const last = waiting.at(-1);
    const first = waiting[0];
    if (!last || !first) return;
    this.#waiting = [];
    const box = waiting.length === 1 ? first.layer.box : new StackBox(waiting.map(({ layer }) => layer));
    await this.#place(box, first.layer.gap, last.block.landscape ?? false);
    this.#below = last.block.below;
  }

  async #place(box: Box, gap: number, landscape: boolean): Promise<void> {
    if (this.#onPage && this.#landscape !== landscape) await this.#endPage();
    let rest = box;
    for (;;) {
      if (!this.#onPage) this.#startPage(landscape);
      const fresh = this.#top === this.#columnTop;
      const top = this.#top + (fresh ? 0 : gap);
      const room = this.#columnBottom - top;
      if (rest.height <= room + slack) {
        this.#paint(rest, top);
        return;
      }
      const parts = rest.split(room, false) ?? (fresh ? rest.split(room, true) : undefined);
      if (parts) {
        this.#paint(parts[0], top);
        rest = parts[1];
      } else if (fresh) {
        // One line taller than the page: there is no better place for it.
        this.#paint(rest, top);
        return;
      }
      await this.#endPage();
    }
  }

  #paint(box: Box, top: number): void {
    if (this.#canvas) {
      box.paint(this.#canvas, this.#theme.margins.left, top, this.#element);
    }
    this.#top = top + box.height;
  }

  #startPage(landscape: boolean): void {
    const { width, height } = this.#theme.page;
    this.#number++;
    this.#onPage = true;
    this.#isEmpty = false;
    this.#landscape = landscape;
    this.#top = this.#columnTop;
    this.#canvas = this.#store?.start(
      this.#number,
      landscape ? height : width,
      landscape ? width : height,
      this.#part,
    );
    this.#canvas?.anchor(this.#part.id, this.#top); // what counts is the part's first page, or the first that is kept
  }

  async #endPage(): Promise<void> {
    if (this.#canvas) this.#store?.end(this.#canvas, this.#part);
    this.#canvas = undefined;
    this.#onPage = false;
    this.#below = 0;
    await this.#store?.breathe();
  }

  get #columnTop(): number {
    const { margins, type, furniture } = this.#theme;
    if (this.#part.kind === 'cover') return margins.left;
    return margins.top + (furniture === 'line' && isMarked(this.#part) ? type.furniture.leading : 0);
  }

  get #columnBottom(): number {
    const { page, margins } = this.#theme;
    return (this.#landscape ? page.width : page.height) - margins.bottom;
  }
}
