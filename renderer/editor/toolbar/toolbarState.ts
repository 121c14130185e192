import type { Editor } from '@tiptap/core';
import type { Command, EditorState } from '@tiptap/pm/state';
import { useEditorState } from '@tiptap/react';
import type { Marker } from '../schema/listNodes.ts';
import { type Line, hasNumber, lineOf } from '../write/lines.ts';
import { markerAround } from '../write/lists.ts';

export type Run = (command: Command) => void;

export interface ToolbarState {
  readonly editable: boolean;
  readonly strong: boolean;
  readonly emphasis: boolean;
  readonly link: boolean;
  readonly numbered: boolean;
  /** Null where the line cannot be made another kind: in lists, cells and short texts. */
  readonly line: Line | null;
  readonly marker: Marker | null;
  readonly inTable: boolean;
}

const nothing: ToolbarState = {
  editable: false,
  strong: false,
  emphasis: false,
  link: false,
  numbered: false,
  line: null,
  marker: null,
  inTable: false,
};

/** What the toolbar shows of the editor in use; it draws itself anew only where that has changed. */
export const useToolbarState = (editor: Editor | null): ToolbarState =>
  useEditorState({
    editor,
    selector: ({ editor: current }) => (current === null ? nothing : stateOf(current)),
  }) ?? nothing;

function stateOf({ state, isEditable }: Editor): ToolbarState {
  const { $from } = state.selection;
  const free = $from.depth === 1 && $from.parent.isTextblock;
  return {
    editable: isEditable,
    strong: hasMark(state, 'strong'),
    emphasis: hasMark(state, 'emphasis'),
    link: hasMark(state, 'link'),
    numbered: free && hasNumber($from.parent),
    line: free ? lineOf($from.parent) : null,
    marker: markerAround(state),
    inTable: $from.depth > 0 && $from.node(1).type.name === 'table',
  };
}

function hasMark(state: EditorState, name: string): boolean {
  const type = state.schema.marks[name];
  if (type === undefined) return false;
  const { from, to, empty, $from } = state.selection;
  return empty
    ? type.isInSet(state.storedMarks ?? $from.marks()) !== undefined
    : state.doc.rangeHasMark(from, to, type);
}
