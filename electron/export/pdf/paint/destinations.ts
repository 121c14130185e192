import type { Page } from './page.ts';

/** A place that links, bookmarks and contents lead to. */
export interface Destination {
  readonly page: Page;
  /** From the top of the page. */
  readonly top: number;
}

/** Where blocks came to stand: their first line, on their first page. Keeps the ids it is made for. */
export class Destinations {
  readonly #places = new Map<string, Destination>();
  readonly #ids: ReadonlySet<string>;

  constructor(ids: ReadonlySet<string>) {
    this.#ids = ids;
  }

  set(id: string, page: Page, top: number): void {
    if (this.#ids.has(id) && !this.#places.has(id)) this.#places.set(id, { page, top });
  }

  get(id: string): Destination | undefined {
    return this.#places.get(id);
  }

  pageNumbers(): ReadonlyMap<string, number> {
    return new Map([...this.#places].map(([id, { page }]) => [id, page.number]));
  }
}

/** An explicit destination as PDF text: a little above the place, so that its first line does not touch the window. */
export function destinationArray({ page, top }: Destination): string {
  return `[${page.id} 0 R/XYZ 0 ${Math.round(Math.min(page.height, page.height - top + 12))} null]`;
}
