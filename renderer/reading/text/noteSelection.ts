import type { ReadingStore } from '../reading.ts';
import type { TextTree } from './textTree.ts';

/** Notes of which blocks something is selected. A selection goes when another is begun here, not when a button is pressed. */
export function noteSelection(store: ReadingStore, tree: TextTree, volume: string): void {
  const [found] = document.getSelection()?.getComposedRanges({ shadowRoots: [tree.root] }) ?? [];
  if (found === undefined || found.startContainer.getRootNode() !== tree.root) return;
  if (found.collapsed) {
    if (store.getState().selected !== null) store.setState({ selected: null });
    return;
  }
  const range = new Range();
  range.setStart(found.startContainer, found.startOffset);
  range.setEnd(found.endContainer, found.endOffset);
  const blocks = tree
    .written()
    .flatMap((units) => units.filter(({ element }) => range.intersectsNode(element)))
    .map(({ unit }) => unit.block.id);
  store.setState({ selected: blocks.length === 0 ? null : { volume, blocks } });
}
