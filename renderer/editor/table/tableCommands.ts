import type { Node, ResolvedPos } from '@tiptap/pm/model';
import { type Command, type EditorState, TextSelection } from '@tiptap/pm/state';
import type { RichTable } from '../../../shared/entities/richText.ts';
import { nodeFromEditor } from '../convert/fromEditor.ts';
import { nodeToEditor } from '../convert/toEditor.ts';
import { newBlockId } from '../ids/newBlockId.ts';
import { insertAfterLine } from '../menu/insertBlock.ts';
import { cellAt, newTable, spanOf } from './tableEdits.ts';

export interface TableHere {
  readonly table: RichTable;
  readonly pos: number;
  readonly row: number;
  /** Of the grid, spans counted. */
  readonly column: number;
}

/** The table around the cursor, and the row and column that it is in. */
export function tableHere({ selection }: EditorState): TableHere | undefined {
  const { $head } = selection;
  const depth = tableDepth($head);
  if (depth === undefined || $head.depth < depth + 2) return undefined;
  const table = nodeFromEditor($head.node(depth)) as RichTable;
  const row = $head.index(depth);
  const cells = table.content[row]?.content ?? [];
  const column = cells.slice(0, $head.index(depth + 1)).reduce((sum, cell) => sum + spanOf(cell), 0);
  return { table, pos: $head.before(depth), row, column };
}

function tableDepth($pos: ResolvedPos): number | undefined {
  for (let depth = $pos.depth; depth > 0; depth -= 1)
    if ($pos.node(depth).type.name === 'table') return depth;
  return undefined;
}

export interface TableEdit {
  /** The table as it is to be; undefined where this cannot be done. */
  readonly table: RichTable | undefined;
  /** Where the cursor goes; where it is, if not given. */
  readonly row?: number;
  readonly column?: number;
}

/** Replaces the table around the cursor by an edited one, and puts the cursor into the cell that it was in. */
export const editTable =
  (edit: (here: TableHere) => TableEdit): Command =>
  (state, dispatch) => {
    const here = tableHere(state);
    if (here === undefined) return false;
    const edited = edit(here);
    if (edited.table === undefined) return false;
    const old = state.doc.nodeAt(here.pos);
    const node = state.schema.nodeFromJSON(nodeToEditor(edited.table, newBlockId));
    if (old === null) return false;
    const { tr } = state;
    tr.replaceWith(here.pos, here.pos + old.nodeSize, node);
    const cell = cellPos(node, edited.table, edited.row ?? here.row, edited.column ?? here.column);
    tr.setSelection(TextSelection.near(tr.doc.resolve(here.pos + cell)));
    dispatch?.(tr.scrollIntoView());
    return true;
  };

/** Place of a cell's beginning within the table's node; of the last row or column where there are fewer. */
function cellPos(node: Node, table: RichTable, row: number, column: number): number {
  const r = Math.max(0, Math.min(row, node.childCount - 1));
  let pos = 2;
  for (let at = 0; at < r; at += 1) pos += node.child(at).nodeSize;
  const source = table.content[r];
  const index =
    source === undefined ? 0 : (cellAt(source, Math.max(0, column))?.index ?? source.content.length - 1);
  for (let at = 0; at < index; at += 1) pos += node.child(r).child(at).nodeSize;
  return pos + 1;
}

export const removeTable: Command = (state, dispatch) => {
  const here = tableHere(state);
  const node = here === undefined ? null : state.doc.nodeAt(here.pos);
  if (here === undefined || node === null) return false;
  const { tr } = state;
  tr.delete(here.pos, here.pos + node.nodeSize);
  if (tr.doc.childCount === 0) return false;
  tr.setSelection(TextSelection.near(tr.doc.resolve(Math.min(here.pos, tr.doc.content.size))));
  dispatch?.(tr.scrollIntoView());
  return true;
};

/** A table of three columns with a heading row, as a beginning. Tables stand between paragraphs, never within one another. */
export const insertTable: Command = (state, dispatch) => {
  if (state.selection.$from.depth > 1) return false;
  const table = state.schema.nodeFromJSON(nodeToEditor(newTable(3, 3, newBlockId), newBlockId));
  return insertAfterLine(table)(state, dispatch);
};
