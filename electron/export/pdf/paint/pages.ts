import { decimal } from '../file/pdfString.ts';
import { type Counts, movedTo } from '../file/numbers.ts';
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
  readonly contents: readonly string[];
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
  readonly furnitureId: string;
  readonly furnish: Furnish;
  /** Its dictionary but for its parent, as PDF text. */
  readonly entries: string;
}

/** A page of a part that was painted for any place in the pack. */
export interface LoosePage {
  readonly id: string;
  readonly width: number;
  readonly height: number;
  readonly furnitureId: string;
  readonly entries: string;
}

/**
 * The pages of the file. Pages may be painted in any order, as their numbers are given; a page's content is written and forgotten when
 * it ends. Running head and foot are a content stream of their own, written when the number of pages is known.
 */
export class Pages {
  readonly #file: PackFile;
  readonly #surroundings: Surroundings;
  readonly #resources: string;
  readonly #finished: FinishedPage[] = [];
  readonly #keeps: (page: number, part: string) => boolean;

  /**
   * `resources`: object number of what the pages show. `keeps`: whether a page of a part goes into the file; the others are laid out
   * for the numbers.
   */
  constructor(
    file: PackFile,
    surroundings: Surroundings,
    resources: string,
    keeps: (page: number, part: string) => boolean,
  ) {
    this.#file = file;
    this.#surroundings = surroundings;
    this.#keeps = keeps;
    this.#resources = resources;
  }

  /** The first page of the file, once it is finished. */
  get first(): Page | undefined {
    return this.#inOrder()[0]?.page;
  }

  /** Pages that are in the file. */
  get count(): number {
    return this.#finished.length;
  }

  keeps(number: number, part: string): boolean {
    return this.#keeps(number, part);
  }

  start(number: number, width: number, height: number, part: string): Canvas {
    const kept = this.#keeps(number, part);
    const page = { id: kept ? this.#file.allocate() : '', number, width, height, owners: [], kept };
    return new Canvas(page, this.#surroundings);
  }

  end(canvas: Canvas, furnish: Furnish, attached?: AttachedContent): void {
    canvas.endArtifact();
    const { page, annotations } = canvas;
    if (!page.kept) return;
    const { tree } = this.#surroundings;
    const contentId = this.#file.allocate();
    const furnitureId = this.#file.allocate();
    this.#file.stream(contentId, attached ? `/${furnitureName} Do\n${canvas.content}` : canvas.content);
    canvas.content = '';
    const key = tree.addPage(page);
    const links =
      annotations.length === 0 ? '' : `/Annots[${annotations.map((id) => `${id} 0 R`).join(' ')}]`;
    const content = attached
      ? attachedEntries(attached, contentId, furnitureId)
      : `/Contents[${contentId} 0 R ${furnitureId} 0 R]/Resources ${this.#resources} 0 R`;
    const entries =
      `/Type/Page/MediaBox[0 0 ${decimal(page.width)} ${decimal(page.height)}]` +
      `${content}/StructParents ${key}/Tabs/S${links}`;
    page.owners.length = 0;
    this.#finished.push({ page, furnitureId, furnish, entries, isForm: attached !== undefined });
  }

  /** The pages without their place in the pack. */
  loose(): LoosePage[] {
    return this.#finished.map(({ page: { id, width, height }, furnitureId, entries }) => ({
      id,
      width,
      height,
      furnitureId,
      entries,
    }));
  }

  /** Takes in the pages of a part that begins at `start`, after the page `before`. Gives them with their numbers. */
  addPart(pages: readonly LoosePage[], start: Counts, before: number, furnish: Furnish): Page[] {
    return pages.map(({ id, width, height, furnitureId, entries }, at) => {
      const page = { id: movedTo(start, id), number: before + at + 1, width, height, owners: [], kept: true };
      this.#finished.push({
        page,
        furnitureId: movedTo(start, furnitureId),
        furnish,
        entries: movedTo(start, entries),
        isForm: false,
      });
      return page;
    });
  }

  /** Writes heads and feet, the pages with their tree, and the page labels, which are the page numbers. `total`: pages of the whole pack. */
  finish(total: number, resources: () => string): void {
    const finished = this.#inOrder();
    for (const { page, furnitureId, furnish, isForm } of finished) {
      const canvas = new Canvas(page, this.#surroundings);
      furnish(canvas, total);
      canvas.endArtifact();
      const box = `0 0 ${decimal(page.width)} ${decimal(page.height)}`;
      const form = `/Type/XObject/Subtype/Form/BBox[${box}]/Resources ${this.#resources} 0 R`;
      this.#file.stream(furnitureId, canvas.content, isForm ? form : '');
    }
    this.#file.object(this.#resources, resources());
    const pages = this.#file.catalogue['Pages'] as { id: number; data: Record<string, unknown> };
    const nodes: string[] = [];
    for (const below of Map.groupBy(finished, ({ page }) => nodeOf(page.number)).values()) {
      const node = this.#file.allocate();
      nodes.push(`${node} 0 R`);
      for (const { page, entries } of below) this.#file.object(page.id, `<<${entries}/Parent ${node} 0 R>>`);
      const list = below.map(({ page }) => `${page.id} 0 R`).join(' ');
      this.#file.object(node, `<</Type/Pages/Parent ${pages.id} 0 R/Count ${below.length}/Kids[${list}]>>`);
    }
    pages.data['Count'] = finished.length;
    pages.data['Kids'] = new RawObject(`[${nodes.join(' ')}]`);
    this.#file.catalogue['PageLabels'] = new RawObject(`<</Nums[${pageLabels(finished)}]>>`);
  }

  #inOrder(): FinishedPage[] {
    return this.#finished.toSorted((a, b) => a.page.number - b.page.number);
  }
}

const nodeOf = (number: number): number => Math.floor((number - 1) / pagesPerNode);

/** A label for each run of pages whose numbers follow each other: those that are left out are not counted anew. */
function pageLabels(finished: readonly FinishedPage[]): string {
  return finished
    .map(({ page: { number } }, at) => {
      if (number === 1) return '0<</S/D>>';
      return finished[at - 1]?.page.number === number - 1 ? '' : `${at}<</S/D/St ${number}>>`;
    })
    .join('');
}

/** What was painted here comes last, so that nothing of the page can be drawn over it. */
const attachedEntries = (
  { contents, resources, entries }: AttachedContent,
  paintedId: string,
  furnitureId: string,
): string =>
  `/Contents[${[...contents, paintedId].map((id) => `${id} 0 R`).join(' ')}]/Resources${resources(`/${furnitureName} ${furnitureId} 0 R`)}${entries}`;
