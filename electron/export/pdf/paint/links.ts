import { type Counts, movedTo } from '../file/numbers.ts';
import type { PackFile } from '../file/packFile.ts';
import { decimal, textString } from '../file/pdfString.ts';
import type { StructureElement } from '../file/structureElement.ts';
import type { StructureTree } from '../file/structureTree.ts';
import type { LinkTarget } from '../type/textRun.ts';
import { destinationArray, type Destination, type Destinations } from './destinations.ts';
import type { Page } from './page.ts';

/** A link that leads to a block: where that stands is not known yet. */
export interface WaitingLink {
  readonly id: string;
  readonly start: string;
  readonly block: string;
}

/**
 * Link annotations, each an object of a Link element with a description (ISO 14289-1, 7.18.5). Those that lead to a block are
 * written at the end: a contents page stands before the pages it names.
 */
export class Links {
  readonly #file: PackFile;
  readonly #tree: StructureTree;
  readonly #waiting: WaitingLink[] = [];

  constructor(file: PackFile, tree: StructureTree) {
    this.#file = file;
    this.#tree = tree;
  }

  /**
   * `box`: left, top, right, bottom from the top left of the page. Gives the annotation's object number, or undefined on a page that
   * is left out.
   */
  add(
    element: StructureElement,
    page: Page,
    box: readonly [number, number, number, number],
    target: LinkTarget,
    description: string,
  ): string | undefined {
    if (!page.kept) return undefined;
    const id = this.#file.allocate();
    const key = this.#tree.annotation(element, id, page);
    const [left, top, right, bottom] = box;
    const rect = [left, page.height - bottom, right, page.height - top].map(decimal).join(' ');
    const start = `<</Type/Annot/Subtype/Link/Rect[${rect}]/Border[0 0 0]/F 4/StructParent ${key}/Contents${textString(description)}`;
    if ('href' in target) this.#file.object(id, `${start}${uriAction(target.href)}>>`);
    else this.#waiting.push({ id, start, block: target.block });
    return id;
  }

  /**
   * A link that a page from outside brings. `rect` is in the pack page's own coordinates, `place` an explicit destination as
   * PDF text. Gives the annotation's object number.
   */
  addAttached(
    element: StructureElement,
    page: Page,
    rect: readonly [number, number, number, number],
    target: { readonly href: string } | { readonly place: string },
    description: string,
  ): string {
    const id = this.#file.allocate();
    const key = this.#tree.annotation(element, id, page);
    const leads = 'href' in target ? uriAction(target.href) : `/Dest${target.place}`;
    const box = rect.map(decimal).join(' ');
    this.#file.object(
      id,
      `<</Type/Annot/Subtype/Link/Rect[${box}]/Border[0 0 0]/F 4/StructParent ${key}/Contents${textString(description)}${leads}>>`,
    );
    return id;
  }

  get waiting(): readonly WaitingLink[] {
    return this.#waiting;
  }

  /** Takes in those of a part that begins at `start`. */
  addPart(waiting: readonly WaitingLink[], begin: Counts): void {
    for (const { id, start, block } of waiting)
      this.#waiting.push({ id: movedTo(begin, id), start: movedTo(begin, start), block });
  }

  /** A link to a page that is left out stays in its place and leads nowhere. */
  end(destinations: Destinations, fallback: Destination): void {
    for (const { id, start, block } of this.#waiting) {
      const destination = destinations.get(block) ?? fallback;
      this.#file.object(
        id,
        `${start}${destination.page.kept ? `/Dest${destinationArray(destination)}` : ''}>>`,
      );
    }
  }
}

const uriAction = (href: string): string =>
  `/A<</S/URI/URI${textString(encodeURI(decodeSafely(href.toWellFormed())))}>>`;

/** An address may have been typed with or without its escapes; a PDF wants ASCII. */
function decodeSafely(href: string): string {
  try {
    return decodeURI(href);
  } catch {
    return href;
  }
}
