/** Return and Backspace where they mean more than a letter: what was numbered goes on being numbered, as in Word. */
import type { Node } from '@tiptap/pm/model';
import { type Command, TextSelection } from '@tiptap/pm/state';
import { lineOf } from './lines.ts';

/**
 * Return in a free paragraph or heading. The words keep their id: at the beginning of a line the new, empty one is put
 * before it. After a heading comes a paragraph; an empty numbered paragraph loses its number.
 */
export const breakLine: Command = (state, dispatch) => {
  const { $from, $to, empty } = state.selection;
  const line = $from.parent;
  if (!(state.selection instanceof TextSelection) || !line.isTextblock || !$from.sameParent($to))
    return false;
  const kind = lineOf(line);
  const free = $from.depth === 1;
  const { tr } = state;
  if (free && line.content.size === 0 && kind.kind !== 'plain') {
    tr.setNodeMarkup($from.before(), state.schema.nodes['paragraph'], { id: line.attrs['id'] as string });
  } else if (empty && $from.parentOffset === 0 && line.content.size > 0) {
    tr.insert($from.before(), line.type.create({ ...line.attrs, id: null, number: null }, null));
  } else {
    if (!empty) tr.deleteSelection();
    const after = kind.kind === 'heading' && $to.parentOffset === line.content.size;
    const numbered = after ? paragraphsCount(state.doc) : kind.kind === 'numbered';
    const type = state.schema.nodes[after || kind.kind !== 'heading' ? 'paragraph' : 'heading'] ?? line.type;
    tr.split(tr.mapping.map($from.pos), 1, [
      {
        type,
        attrs: {
          ...(type === line.type ? line.attrs : {}),
          id: null,
          number: null,
          numbered: (free || kind.kind === 'numbered') && numbered ? true : null,
        },
      },
    ]);
  }
  const { storedMarks } = state;
  if (storedMarks !== null) tr.ensureMarks(storedMarks);
  dispatch?.(tr.scrollIntoView());
  return true;
};

/** Whether this text numbers its paragraphs: then the next one is numbered too. */
const paragraphsCount = (doc: Node): boolean => doc.children.some((node) => lineOf(node).kind === 'numbered');

/** Backspace at the beginning of a numbered paragraph or a heading makes it a plain paragraph before it joins anything. */
export const makePlainAtStart: Command = (state, dispatch) => {
  const { $from, empty } = state.selection;
  if (!empty || $from.parentOffset !== 0 || $from.depth !== 1 || !$from.parent.isTextblock) return false;
  if (lineOf($from.parent).kind === 'plain') return false;
  const id = $from.parent.attrs['id'] as string | null;
  dispatch?.(state.tr.setNodeMarkup($from.before(), state.schema.nodes['paragraph'], { id }));
  return true;
};

export const insertBreak: Command = (state, dispatch) => {
  const hardBreak = state.schema.nodes['hardBreak'];
  if (hardBreak === undefined || !state.selection.$from.parent.inlineContent) return false;
  dispatch?.(state.tr.replaceSelectionWith(hardBreak.create()).scrollIntoView());
  return true;
};
