import { placeAt } from '../../shared/reading/place.ts';
import { prepareSearch, search } from '../../shared/reading/search.ts';
import { workWhenIdle } from '../checks/workWhenIdle.ts';
import { readyPages } from '../pages/openPdf.ts';
import { type PackHit, type ReadingStore, goTo, showPanel } from './reading.ts';

/** Looks for something in all volumes; the hits are there when it returns. */
export function lookFor(store: ReadingStore, query: string): void {
  const { pack } = store.getState();
  const hits = pack.volumes.flatMap(({ id, document }) =>
    search(document, query).map((hit): PackHit => ({ ...hit, volume: id })),
  );
  store.setState({ query, hits, hit: -1 });
}

/** Shows a hit by its number; past the last comes the first again. The focus stays where it is. */
export function goToHit(store: ReadingStore, wanted: number): void {
  const { hits, hit: before } = store.getState();
  if (hits.length === 0) return showPanel(store, 'search');
  const at = (wanted + hits.length) % hits.length;
  const hit = hits[at];
  if (hit === undefined) return;
  store.setState({ hit: at });
  goTo(store, placeAt(hit.volume, hit.unit), { focus: false, remember: before === -1 });
}

/** The next hit from the one on screen, or the one before. */
export const stepHit = (store: ReadingStore, by: 1 | -1): void => {
  const { hit } = store.getState();
  goToHit(store, hit === -1 && by === -1 ? -1 : hit + by);
};

/**
 * Reads all words of the pack in the window's idle moments, once its first page is there: searches, the counts of words
 * and the pages as they are printed then wait for nothing. Returns the function that ends it.
 */
export function readAhead(store: ReadingStore): () => void {
  const { pack } = store.getState();
  return workWhenIdle({
    after: 400,
    begin: function* begin() {
      for (const { document } of pack.volumes) yield* prepareSearch(document);
    },
    done: () => {
      store.setState({ isReadAhead: true });
      readyPages();
    },
    failed: (error) => console.error('The pack could not be readied for searching:', error),
  });
}
