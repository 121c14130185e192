import type { Mark } from '@tiptap/pm/model';
import type { Command, EditorState } from '@tiptap/pm/state';

export interface LinkHere {
  readonly from: number;
  readonly to: number;
  /** Null where there is no link yet. */
  readonly href: string | null;
}

/** The link that the cursor stands in, whole, or the selected words. */
export function linkHere(state: EditorState): LinkHere {
  const { from, to, $from } = state.selection;
  const type = state.schema.marks['link'];
  const isLink = (marks: readonly Mark[]): Mark | undefined => marks.find((mark) => mark.type === type);
  let found: LinkHere | undefined;
  $from.parent.forEach((node, offset) => {
    const start = $from.start() + offset;
    const mark = isLink(node.marks);
    if (mark === undefined || start > to || start + node.nodeSize < from) return;
    const href = String(mark.attrs['href']);
    found =
      found?.href === href && found.to === start
        ? { ...found, to: start + node.nodeSize }
        : (found ?? { from: start, to: start + node.nodeSize, href });
  });
  return found ?? { from, to, href: null };
}

/** Makes a link of the words there; where there are none, `words` are put in. */
export const setLink =
  ({ from, to }: LinkHere, href: string, words: string): Command =>
  (state, dispatch) => {
    const mark = state.schema.marks['link']?.create({ href });
    if (mark === undefined) return false;
    const { tr } = state;
    if (from === to) tr.insert(from, state.schema.text(words, [mark]));
    else tr.removeMark(from, to, mark.type).addMark(from, to, mark);
    dispatch?.(tr.scrollIntoView());
    return true;
  };

export const removeLink =
  ({ from, to }: LinkHere): Command =>
  (state, dispatch) => {
    dispatch?.(state.tr.removeMark(from, to, state.schema.marks['link']));
    return true;
  };
