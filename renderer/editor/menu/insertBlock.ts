import type { Node } from '@tiptap/pm/model';
import { type Command, NodeSelection, TextSelection } from '@tiptap/pm/state';

/** Puts a block after the one with the cursor, or in place of an empty line; the cursor goes on behind it. */
export const insertAfterLine =
  (block: Node): Command =>
  (state, dispatch) => {
    const { $from, $to } = state.selection;
    const { tr } = state;
    const from = $from.depth === 0 ? state.selection.from : $from.before(1);
    const to = $to.depth === 0 ? state.selection.to : $to.after(1);
    const here = state.doc.nodeAt(from);
    const replaces = here?.isTextblock === true && here.content.size === 0 && to - from === here.nodeSize;
    if (replaces) tr.replaceWith(from, to, block);
    else tr.insert(to, block);
    const start = replaces ? from : to;
    const end = start + block.nodeSize;
    // Something to write on in: after a block at the end there would be no place for the cursor.
    if (end >= tr.doc.content.size) {
      const paragraph = state.schema.nodes['paragraph']?.create();
      if (paragraph !== undefined) tr.insert(end, paragraph);
    }
    tr.setSelection(
      block.isAtom ? NodeSelection.create(tr.doc, start) : TextSelection.near(tr.doc.resolve(start + 1)),
    );
    dispatch?.(tr.scrollIntoView());
    return true;
  };
