import { Fragment } from '@tiptap/pm/model';
import { type Command, NodeSelection, TextSelection } from '@tiptap/pm/state';

/** Changes the paragraph, list, table or live block at the cursor with its neighbour; the cursor goes with it. */
export const moveBlock =
  (by: 1 | -1): Command =>
  (state, dispatch) => {
    const { selection, doc } = state;
    const at = selection.$from.index(0);
    const [first, second] = by === 1 ? [at, at + 1] : [at - 1, at];
    const upper = doc.maybeChild(first);
    const lower = doc.maybeChild(second);
    if (first < 0 || upper === null || lower === null || selection.$to.indexAfter(0) > at + 1) return false;
    const start = selection.$from.posAtIndex(first, 0);
    const { tr } = state;
    tr.replaceWith(start, start + upper.nodeSize + lower.nodeSize, Fragment.from([lower, upper]));
    const shift = by === 1 ? lower.nodeSize : -upper.nodeSize;
    tr.setSelection(
      selection instanceof NodeSelection
        ? NodeSelection.create(tr.doc, selection.from + shift)
        : TextSelection.create(tr.doc, selection.anchor + shift, selection.head + shift),
    );
    dispatch?.(tr.scrollIntoView());
    return true;
  };
