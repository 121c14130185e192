/** What a paragraph or heading is: plain, numbered, or a heading of a level. */
import type { Attrs, Node } from '@tiptap/pm/model';
import type { Command, EditorState } from '@tiptap/pm/state';
import type { HeadingLevel } from '../schema/textNodes.ts';

export type Line =
  | { readonly kind: 'plain' | 'numbered' }
  | { readonly kind: 'heading'; readonly level: HeadingLevel; readonly numbered: boolean };

export function lineOf({ type, attrs }: Node): Line {
  const numbered = attrs['numbered'] === true || typeof attrs['number'] === 'string';
  if (type.name === 'heading') return { kind: 'heading', level: attrs['level'] as HeadingLevel, numbered };
  return { kind: numbered ? 'numbered' : 'plain' };
}

/** The lines that the selection touches and that stand free: those of lists and cells are paragraphs and stay so. */
function freeLines(state: EditorState): { readonly node: Node; readonly pos: number }[] {
  const found: { node: Node; pos: number }[] = [];
  for (const { $from, $to } of state.selection.ranges)
    state.doc.nodesBetween($from.pos, $to.pos, (node, pos, parent) => {
      if (parent === state.doc && (node.type.name === 'paragraph' || node.type.name === 'heading'))
        found.push({ node, pos });
      return false;
    });
  return found;
}

/** Makes the lines of the selection plain, numbered or headings. Their ids and words stay; a number typed elsewhere goes. */
export function makeLines(line: Line): Command {
  return (state, dispatch) => {
    const lines = freeLines(state);
    if (lines.length === 0) return false;
    const { tr } = state;
    for (const { node, pos } of lines) tr.setNodeMarkup(pos, typeOf(line, state), attrsOf(line, node));
    dispatch?.(tr.scrollIntoView());
    return true;
  };
}

const typeOf = (line: Line, { schema }: EditorState) =>
  schema.nodes[line.kind === 'heading' ? 'heading' : 'paragraph'] ?? null;

function attrsOf(line: Line, { attrs }: Node): Attrs {
  const id = attrs['id'] as string | null;
  switch (line.kind) {
    case 'plain':
      return { id };
    case 'numbered':
      return { id, numbered: true };
    case 'heading':
      return { id, level: line.level, ...(line.numbered ? { numbered: true } : {}) };
  }
}

/** Numbers the lines of the selection, or takes their numbers away if all of them have one. */
export const toggleNumbers: Command = (state, dispatch) => {
  const lines = freeLines(state);
  if (lines.length === 0) return false;
  const numbered = !lines.every(({ node }) => hasNumber(node));
  const { tr } = state;
  for (const { node, pos } of lines)
    tr.setNodeMarkup(pos, null, { ...node.attrs, numbered: numbered ? true : null, number: null });
  dispatch?.(tr.scrollIntoView());
  return true;
};

export const hasNumber = (node: Node): boolean => {
  const line = lineOf(node);
  return line.kind === 'numbered' || (line.kind === 'heading' && line.numbered);
};
