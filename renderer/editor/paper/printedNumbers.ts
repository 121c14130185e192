import { Extension } from '@tiptap/core';
import type { Node } from '@tiptap/pm/model';
import { Plugin, PluginKey } from '@tiptap/pm/state';
import { Decoration, DecorationSet, type EditorView } from '@tiptap/pm/view';
import { type PaperInHand, usePapersInHand } from './paperInHand.ts';

const key = new PluginKey<DecorationSet>('printedNumbers');

/** Shows beside each block the number that it will be printed with, as the assembled paper counts it. */
export const printedNumbers = (paperId: string): Extension =>
  Extension.create({
    name: 'printedNumbers',
    addProseMirrorPlugins: () => [
      new Plugin<DecorationSet>({
        key,
        state: {
          init: (_, { doc }) => numbersIn(doc, usePapersInHand.getState()[paperId]),
          apply: (transaction, numbers) =>
            transaction.getMeta(key) === undefined
              ? numbers.map(transaction.mapping, transaction.doc)
              : numbersIn(transaction.doc, usePapersInHand.getState()[paperId]),
        },
        props: { decorations: (state) => key.getState(state) },
        view: (view) => ({ destroy: usePapersInHand.subscribe(() => renumber(view, paperId)) }),
      }),
    ],
  });

function renumber(view: EditorView, paperId: string): void {
  const shown = key.getState(view.state);
  const fresh = numbersIn(view.state.doc, usePapersInHand.getState()[paperId]);
  if (shown === undefined || said(shown) === said(fresh)) return;
  view.dispatch(view.state.tr.setMeta(key, true).setMeta('addToHistory', false));
}

const said = (set: DecorationSet): string =>
  set
    .find()
    .map((each) => `${each.from}:${(each.spec as { number: string }).number}`)
    .join(' ');

/** Numbers stand on the text's own blocks only: items carry the labels of their list. */
function numbersIn(doc: Node, paper: PaperInHand | undefined): DecorationSet {
  const numbers: Decoration[] = [];
  doc.forEach((node, pos) => {
    const [block] = paper?.drawn.get(String(node.attrs['id'])) ?? [];
    const number = block !== undefined && 'number' in block ? block.number : undefined;
    if (number === undefined || node.type.name === 'liveBlock') return;
    numbers.push(Decoration.node(pos, pos + node.nodeSize, { 'data-number': number }, { number }));
  });
  return DecorationSet.create(doc, numbers);
}
