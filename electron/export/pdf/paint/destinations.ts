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
  readonly #kept = new Map<string, Destination>();
  readonly #ids: ReadonlySet<string> | 'all';

  constructor(ids: ReadonlySet<string> | 'all') {
    this.#ids = ids;
  }

  set(id: string, page: Page, top: number): void {
    if (this.#ids !== 'all' && !this.#ids.has(id)) return;
    const known = this.#places.get(id);
    if (known === undefined) this.#places.set(id, { page, top });
    // A part of which only later pages are kept begins there, as far as links are concerned.
    else if (!known.page.kept && page.kept && !this.#kept.has(id)) this.#kept.set(id, { page, top });
  }

  /** Where links lead: to a page that is kept, if there is one. */
  get(id: string): Destination | undefined {
    return this.#kept.get(id) ?? this.#places.get(id);
  }

  /** Number of the page on which a block begins, whether or not that page is kept. */
  pageNumber(id: string): number | undefined {
    return this.#places.get(id)?.page.number;
  }

  places(): Iterable<readonly [string, Destination]> {
    return this.#places;
  }

  pageNumbers(): ReadonlyMap<string, number> {
    return new Map([...this.#places].map(([id, { page }]) => [id, page.number]));
  }
}

/** An explicit destination as PDF text: a little above the place, so that its first line does not touch the window. */
export function destinationArray({ page, top }: Destination): string {
  return `[${page.id} 0 R/XYZ 0 ${Math.round(Math.min(page.height, page.height - top + 12))} null]`;
}
