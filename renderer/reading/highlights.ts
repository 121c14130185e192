import type { PaneName } from './reading.ts';

interface Marked {
  readonly all: readonly Range[];
  readonly current: Range | undefined;
}

const marked = new Map<PaneName, Marked>();

/** Highlights belong to the whole window, so that what two panes mark is put together here. Null takes a pane's away. */
export function markHits(pane: PaneName, hits: Marked | null): void {
  if (hits === null) marked.delete(pane);
  else marked.set(pane, hits);
  const all = [...marked.values()];
  CSS.highlights.set('reading-hit', new Highlight(...all.flatMap((each) => each.all)));
  CSS.highlights.set(
    'reading-hit-current',
    new Highlight(...all.flatMap(({ current }) => (current === undefined ? [] : [current]))),
  );
}
