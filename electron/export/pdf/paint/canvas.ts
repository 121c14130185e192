import { decimal, rgb } from '../file/pdfString.ts';
import type { StructureElement } from '../file/structureElement.ts';
import type { StructureTree } from '../file/structureTree.ts';
import type { Links } from './links.ts';
import type { Destinations } from './destinations.ts';
import type { Page } from './page.ts';
import type { Palette } from '../../palette.ts';
import type { UsedGlyphs } from '../type/usedGlyphs.ts';

/** What painting leads to beside the page itself. */
export interface Surroundings {
  readonly tree: StructureTree;
  readonly links: Links;
  readonly destinations: Destinations;
  readonly palette: Palette;
  readonly glyphs: UsedGlyphs;
}

/**
 * The content of one page: paints in points from the top left and knows what is set already. All decoration is marked as
 * artifact, all text belongs to an element or is an artifact too.
 */
export class Canvas {
  readonly page: Page;
  readonly surroundings: Surroundings;
  /** Object numbers, as PDF text. */
  readonly annotations: string[] = [];
  content = '';
  #artifact = false;
  #font = '';
  #colour = '';
  #stroke = '';
  #lineWidth = Number.NaN;

  constructor(page: Page, surroundings: Surroundings) {
    this.page = page;
    this.surroundings = surroundings;
  }

  get palette(): Palette {
    return this.surroundings.palette;
  }

  /** From the top of the page to the height above its foot that PDF wants. */
  up(y: number): number {
    return decimal(this.page.height - y);
  }

  open(element: StructureElement | undefined, parent: StructureElement | undefined): void {
    if (element && parent) this.surroundings.tree.open(element, parent, this.page.kept);
  }

  close(element: StructureElement | undefined): void {
    if (element) this.surroundings.tree.close(element);
  }

  anchor(id: string | undefined, y: number): void {
    if (id !== undefined) this.surroundings.destinations.set(id, this.page, y);
  }

  /** Starts content of an element; without one, an artifact that stays open for what follows. */
  mark(element: StructureElement | undefined): void {
    if (!element) {
      if (!this.#artifact) this.content += '/Artifact BMC\n';
      this.#artifact = true;
      return;
    }
    this.endArtifact();
    if (!this.page.kept) return;
    this.content += `/${element.tag}<</MCID ${this.surroundings.tree.content(element, this.page)}>>BDC\n`;
  }

  /** Starts the artifact of a running head or foot. */
  markFurniture(subtype: 'Header' | 'Footer' | 'Watermark'): void {
    this.endArtifact();
    this.content += `/Artifact<</Type/Pagination/Subtype/${subtype}>>BDC\n`;
    this.#artifact = true;
  }

  endMark(element: StructureElement | undefined): void {
    if (element) this.content += 'EMC\n';
  }

  endArtifact(): void {
    if (this.#artifact) this.content += 'EMC\n';
    this.#artifact = false;
  }

  /** After Q: what was set before it holds no more. */
  forget(): void {
    this.#font = this.#colour = this.#stroke = '';
    this.#lineWidth = Number.NaN;
  }

  font(resource: string, size: number): string {
    const font = `/${resource} ${size} Tf `;
    if (font === this.#font) return '';
    this.#font = font;
    return font;
  }

  fill(colour: string): string {
    if (colour === this.#colour) return '';
    this.#colour = colour;
    return `${rgb(colour)} rg `;
  }

  stroke(colour: string, width: number): string {
    let operators = '';
    if (colour !== this.#stroke) operators += `${rgb(colour)} RG `;
    if (width !== this.#lineWidth) operators += `${decimal(width)} w `;
    this.#stroke = colour;
    this.#lineWidth = width;
    return operators;
  }

  /** A filled rectangle as decoration. */
  rectangle(x: number, y: number, width: number, height: number, colour: string): void {
    if (width <= 0 || height <= 0) return;
    this.mark(undefined);
    this.content += `${this.fill(colour)}${decimal(x)} ${this.up(y + height)} ${decimal(width)} ${decimal(height)} re f\n`;
  }

  /** A horizontal line as decoration, its middle at `y`. */
  rule(x: number, y: number, width: number, thickness: number, colour: string): void {
    this.rectangle(x, y - thickness / 2, width, thickness, colour);
  }

  /** A row of round dots as decoration, on a grid of the page so that those of several lines stand below each other. */
  dots(x: number, y: number, right: number, thickness: number, colour: string): void {
    const step = thickness * 4;
    const first = Math.ceil(x / step) * step;
    this.mark(undefined);
    this.content += `${this.stroke(colour, thickness)}1 J [0 ${decimal(step)}] 0 d ${decimal(first)} ${this.up(y)} m ${decimal(right)} ${this.up(y)} l S [] 0 d 0 J\n`;
  }
}
