import { decimal } from '../file/pdfString.ts';
import type { PackFile } from '../file/packFile.ts';
import { RawObject } from '../file/rawObject.ts';
import { Canvas, type Surroundings } from './canvas.ts';
import type { Page } from './page.ts';

/** Pages under one node of the page tree: a reader finds page 900 in two steps. */
const pagesPerNode = 32;

/** What is painted on each page when the number of pages is known. */
export type Furnish = (canvas: Canvas, total: number) => void;

/** What a page that came from outside has instead of content that was painted here. */
export interface AttachedContent {
  /** Object numbers of its content streams. */
  readonly contents: readonly number[];
  /** Its resources as PDF text, with the running head and foot under the name given here. */
  readonly resources: (furniture: string) => string;
  /** Further entries of the page's dictionary. */
  readonly entries: string;
}

/** Name of the running head and foot among the resources of a page that came from outside. */
export const furnitureName = 'TabledFurniture';

interface FinishedPage {
  /** Drawn as a form with resources of its own: the page's are somebody else's. */
  readonly isForm: boolean;
  readonly page: Page;
  readonly furnitureId: number;
  readonly furnish: Furnish;
}

/**
 * The pages of the file. Pages may be painted in any order, as their numbers are given; a page's content is written and forgotten when
 * it ends. Running head and foot are a content stream of their own, written when the number of pages is known.
 */
export class Pages {
  readonly #file: PackFile;
  readonly #surroundings: Surroundings;
  readonly #resources: number;
  readonly #nodes: number[] = [];
  readonly #finished: FinishedPage[] = [];

  constructor(file: PackFile, surroundings: Surroundings) {
    this.#file = file;
    this.#surroundings = surroundings;
    this.#resources = file.allocate();
  }

  /** Page `number` of the pack, from 1. */
  get(number: number): Page | undefined {
    return this.#finished[number - 1]?.page;
  }

  start(number: number, width: number, height: number): Canvas {
    const page = { id: this.#file.allocate(), number, width, height, owners: [] };
    return new Canvas(page, this.#surroundings);
  }

  end(canvas: Canvas, furnish: Furnish, attached?: AttachedContent): void {
    canvas.endArtifact();
    const { page, annotations } = canvas;
    const { tree } = this.#surroundings;
    const contentId = this.#file.allocate();
    const furnitureId = this.#file.allocate();
    this.#file.stream(contentId, attached ? `/${furnitureName} Do\n${canvas.content}` : canvas.content);
    canvas.content = '';
    const key = tree.reservePage();
    tree.endPage(key, page);
    const links =
      annotations.length === 0 ? '' : `/Annots[${annotations.map((id) => `${id} 0 R`).join(' ')}]`;
    const content = attached
      ? attachedEntries(attached, contentId, furnitureId)
      : `/Contents[${contentId} 0 R ${furnitureId} 0 R]/Resources ${this.#resources} 0 R`;
    this.#file.object(
      page.id,
      `<</Type/Page/Parent ${this.#node(page.number)} 0 R/MediaBox[0 0 ${decimal(page.width)} ${decimal(page.height)}]` +
        content +
        `/StructParents ${key}/Tabs/S${links}>>`,
    );
    page.owners.length = 0;
    this.#finished[page.number - 1] = { page, furnitureId, furnish, isForm: attached !== undefined };
  }

  /** Writes heads and feet, the page tree and the page labels, which are the page numbers. */
  finish(resources: () => string): void {
    const total = this.#finished.length;
    for (const { page, furnitureId, furnish, isForm } of this.#finished) {
      const canvas = new Canvas(page, this.#surroundings);
      furnish(canvas, total);
      canvas.endArtifact();
      const box = `0 0 ${decimal(page.width)} ${decimal(page.height)}`;
      const form = `/Type/XObject/Subtype/Form/BBox[${box}]/Resources ${this.#resources} 0 R`;
      this.#file.stream(furnitureId, canvas.content, isForm ? form : '');
    }
    this.#file.object(this.#resources, resources());
    const pages = this.#file.catalogue['Pages'] as { id: number; data: Record<string, unknown> };
    this.#nodes.forEach((id, node) => {
      const kids = this.#finished.slice(node * pagesPerNode, (node + 1) * pagesPerNode);
      const list = kids.map(({ page }) => `${page.id} 0 R`).join(' ');
      this.#file.object(id, `<</Type/Pages/Parent ${pages.id} 0 R/Count ${kids.length}/Kids[${list}]>>`);
    });
    pages.data['Count'] = total;
    pages.data['Kids'] = new RawObject(`[${this.#nodes.map((id) => `${id} 0 R`).join(' ')}]`);
    this.#file.catalogue['PageLabels'] = new RawObject('<</Nums[0<</S/D>>]>>');
  }

  #node(number: number): number {
    const node = Math.floor((number - 1) / pagesPerNode);
    while (this.#nodes.length <= node) this.#nodes.push(this.#file.allocate());
    return this.#nodes[node]!;
  }
}

/** What was painted here comes last, so that nothing of the page can be drawn over it. */
const attachedEntries = (
  { contents, resources, entries }: AttachedContent,
  paintedId: number,
  furnitureId: number,
): string =>
  `/Contents[${[...contents, paintedId].map((id) => `${id} 0 R`).join(' ')}]/Resources${resources(`/${furnitureName} ${furnitureId} 0 R`)}${entries}`;
