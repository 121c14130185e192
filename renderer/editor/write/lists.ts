import type { Node, NodeType, ResolvedPos } from '@tiptap/pm/model';
import { liftListItem, sinkListItem, splitListItem, wrapInList } from '@tiptap/pm/schema-list';
import type { Command, EditorState, Transaction } from '@tiptap/pm/state';
import type { Marker } from '../schema/listNodes.ts';

interface ListHere {
  readonly node: Node;
  readonly pos: number;
}

/** The innermost list around the start of the selection. */
export function listAround({ $from }: { readonly $from: ResolvedPos }): ListHere | undefined {
  for (let depth = $from.depth; depth > 0; depth -= 1) {
    const node = $from.node(depth);
    if (node.type.name === 'list') return { node, pos: $from.before(depth) };
  }
  return undefined;
}

export const markerAround = (state: EditorState): Marker | null =>
  (listAround(state.selection)?.node.attrs['marker'] as Marker | undefined) ?? null;

/** Makes the selection a list with this marker, changes the marker of the list around it, or ends the list. */
export function toggleList(marker: Marker): Command {
  return (state, dispatch) => {
    const list = listAround(state.selection);
    if (list?.node.attrs['marker'] === marker) return liftOut(state, dispatch);
    if (list !== undefined) {
      dispatch?.(state.tr.setNodeAttribute(list.pos, 'marker', marker));
      return true;
    }
    const { paragraphs, tr } = plainParagraphs(state);
    if (!paragraphs) return false;
    const plain = state.apply(tr);
    return wrapInList(nodeType(state, 'list'), { marker })(plain, (wrap) => {
      for (const step of wrap.steps) tr.step(step);
      dispatch?.(tr.scrollIntoView());
    });
  };
}

/** Headings and numbered paragraphs become plain ones first: a list's items carry labels, not numbers. */
function plainParagraphs(state: EditorState): { readonly paragraphs: boolean; readonly tr: Transaction } {
  const { tr, selection } = state;
  let paragraphs = true;
  state.doc.nodesBetween(selection.from, selection.to, (node, pos) => {
    if (!node.isTextblock) {
      if (node.isAtom || node.type.name === 'table') paragraphs &&= selection.from > pos;
      return true;
    }
    tr.setNodeMarkup(pos, nodeType(state, 'paragraph'), { id: node.attrs['id'] as string | null });
    return false;
  });
  return { paragraphs, tr };
}

const liftOut: Command = (state, dispatch) => liftListItem(nodeType(state, 'listItem'))(state, dispatch);

/** One level in. A level of its own begins with the marker that follows by custom: a) – i) – •. */
export const indent: Command = (state, dispatch) => {
  const list = listAround(state.selection);
  if (list === undefined) return false;
  return sinkListItem(nodeType(state, 'listItem'))(state, (tr) => {
    const inner = listAround(tr.selection);
    if (inner !== undefined && inner.node.attrs['id'] === null)
      tr.setNodeAttribute(inner.pos, 'marker', below[list.node.attrs['marker'] as Marker]);
    dispatch?.(tr);
  });
};

const below: Readonly<Record<Marker, Marker>> = {
  alpha: 'roman',
  decimal: 'alpha',
  roman: 'bullet',
  bullet: 'dash',
  dash: 'bullet',
};

/** One level out; from the outermost, out of the list. */
export const outdent: Command = (state, dispatch) =>
  listAround(state.selection) === undefined ? false : liftOut(state, dispatch);

/** Return in a list: a new item, or from an empty one a step out. */
export const splitItem: Command = (state, dispatch) => {
  const { $from } = state.selection;
  if (listAround(state.selection) === undefined || $from.node(-1).type.name !== 'listItem') return false;
  if ($from.parent.content.size === 0 && $from.node(-1).childCount === 1) return liftOut(state, dispatch);
  return splitListItem(nodeType(state, 'listItem'), { id: null })(state, dispatch);
};

function nodeType({ schema }: EditorState, name: string): NodeType {
  const type = schema.nodes[name];
  if (type === undefined) throw new Error(`The schema of authored text has no ${name}.`);
  return type;
}
