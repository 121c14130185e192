import type { Destinations } from './paint/destinations.ts';

/** Which pages of the main pack a page of another edition has the matter of, so that all can be called by one number. */
export class MainPages {
  readonly #numbers: ReadonlyMap<string, number>;
  readonly #pages = new Map<number, readonly [first: number, last: number]>();

  /** `numbers`: page of the main pack on which each block, row and item begins. */
  constructor(numbers: ReadonlyMap<string, number>) {
    this.#numbers = numbers;
  }

  /**
   * From where the same blocks stand here. What goes on from the page before counts with the main page of its beginning, unless
   * something begins at the top of the page.
   */
  find(destinations: Destinations, pages: number): void {
    const begun = Map.groupBy(
      [...destinations.places()].flatMap(([id, { page, top }]) => {
        const main = this.#numbers.get(id);
        return main === undefined ? [] : [{ page: page.number, top, main }];
      }),
      ({ page }) => page,
    );
    let before: number | undefined;
    for (let page = 1; page <= pages; page++) {
      const here = (begun.get(page) ?? []).toSorted((a, b) => a.top - b.top);
      const mains = here.map(({ main }) => main);
      const first = here[0] !== undefined && here[0].top <= firstLine ? mains[0] : (before ?? mains[0]);
      const last = mains.length === 0 ? first : Math.max(...mains);
      if (first !== undefined && last !== undefined) this.#pages.set(page, [Math.min(first, last), last]);
      before = last ?? before;
    }
  }

  /** "main pack page 5", "main pack pages 5 to 6"; undefined for a page that has nothing of the main pack. */
  words(page: number): string | undefined {
    const [first, last] = this.#pages.get(page) ?? [];
    if (first === undefined || last === undefined) return undefined;
    return first === last ? `main pack page ${first}` : `main pack pages ${first} to ${last}`;
  }
}

/** What begins above this, in points from the top of the page, is the first thing on it. */
const firstLine = 180;
