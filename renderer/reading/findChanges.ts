import type { Document } from '../../shared/document/blocks.ts';
import { changedSince, earlierWording, nothingChanged, revisedPapers } from '../../shared/reading/changes.ts';
import { openVolume } from './openVolume.ts';
import { type ReadingStore, noteChanges } from './reading.ts';

/**
 * Works out what has changed, once the pack is on screen: of a re-issue since the issue before, of a supplement since the pack
 * and the supplements before it. Returns the function that ends it.
 */
export function findChanges(store: ReadingStore): () => void {
  let isOver = false;
  const work = async (): Promise<void> => {
    const { pack, opened, changesSeen } = store.getState();
    const before: Document[] = [];
    for (const { id, document } of pack.volumes) {
      if (isOver) return;
      const seen = changesSeen[id] === true;
      const earlier = seen ? null : await earlierOf(opened.before.get(id)?.pack.id, document, before);
      await idle();
      if (isOver) return;
      noteChanges(
        store,
        id,
        earlier === null ? nothingChanged : changedSince(earlier, comparable(document, earlier)),
      );
      before.unshift(document);
    }
  };
  void work();
  return () => {
    isOver = true;
  };
}

async function earlierOf(
  id: string | undefined,
  document: Document,
  before: readonly Document[],
): Promise<Document | null> {
  if (id === undefined) return earlierWording(document, before.toReversed());
  const answer = await openVolume(id);
  return answer.ok ? answer.value.document : null;
}

/** A supplement's own front pages and new papers are no changes of anything. */
const comparable = (document: Document, earlier: Document): Document =>
  document.firstPage === undefined ? document : revisedPapers(document, earlier);

const idle = (): Promise<void> =>
  new Promise((resolve) => {
    requestIdleCallback(() => resolve(), { timeout: 1000 });
  });
