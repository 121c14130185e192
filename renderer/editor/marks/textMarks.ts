import { Extension } from '@tiptap/core';
import type { Node } from '@tiptap/pm/model';
import { Plugin, PluginKey } from '@tiptap/pm/state';
import { Decoration, DecorationSet, type EditorView } from '@tiptap/pm/view';

/** Words of a text that something is to be said about: a finding, a misspelling. */
export interface TextMark {
  /** Id of the block within the paper. */
  readonly block: string;
  /** The words; the first place in the block where they stand is marked, or the whole block where they do not. */
  readonly quote: string;
  readonly severity: 'must' | 'should' | 'note' | 'spelling';
  /** Seen on resting over the words. */
  readonly message: string;
}

const key = new PluginKey<DecorationSet>('textMarks');

/** Underlines marked words. They move with the text while it is written in, and go where it is deleted. */
export const TextMarks = Extension.create({
  name: 'textMarks',
  addProseMirrorPlugins: () => [
    new Plugin<DecorationSet>({
      key,
      state: {
        init: () => DecorationSet.empty,
        apply: (transaction, shown) =>
          (transaction.getMeta(key) as DecorationSet | undefined) ??
          shown.map(transaction.mapping, transaction.doc),
      },
      props: { decorations: (state) => key.getState(state) },
    }),
  ],
});

/** Shows these marks instead of those shown before. */
export function showMarks(view: EditorView, marks: readonly TextMark[]): void {
  if (marks.length === 0 && key.getState(view.state) === DecorationSet.empty) return;
  const set = marks.length === 0 ? DecorationSet.empty : markedWords(view.state.doc, marks);
  view.dispatch(view.state.tr.setMeta(key, set).setMeta('addToHistory', false));
}

/** The marks as decorations of a text. */
export function markedWords(doc: Node, marks: readonly TextMark[]): DecorationSet {
  const decorations: Decoration[] = [];
  doc.descendants((node, pos) => {
    for (const mark of marks) {
      if (mark.block !== node.attrs['id']) continue;
      const attrs = { 'data-mark': mark.severity, title: mark.message };
      const place = node.isTextblock ? placeOf(node, mark.quote) : undefined;
      decorations.push(
        place === undefined
          ? Decoration.node(pos, pos + node.nodeSize, attrs)
          : Decoration.inline(pos + 1 + place.from, pos + 1 + place.to, attrs),
      );
    }
    return !node.isTextblock;
  });
  return DecorationSet.create(doc, decorations);
}

/** Where words stand in a line, counted as the editor counts: an atom is one place. */
function placeOf(line: Node, quote: string): { readonly from: number; readonly to: number } | undefined {
  const from = quote === '' ? -1 : line.textBetween(0, line.content.size, undefined, '\uFFFC').indexOf(quote);
  return from === -1 ? undefined : { from, to: from + quote.length };
}
