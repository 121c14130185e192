import { Extension } from '@tiptap/core';
import { keymap } from '@tiptap/pm/keymap';
import type { Command } from '@tiptap/pm/state';
import { goToNextCell, tableEditing } from '@tiptap/pm/tables';
import { newBlockId } from '../ids/newBlockId.ts';
import { editTable, tableHere } from './tableCommands.ts';
import { addRow } from './tableEdits.ts';

/** Tab goes through the cells as in Word; behind the last one it begins a new row. Escape, then Tab, leaves the table. */
export const TableKeys = Extension.create({
  name: 'tableKeys',
  priority: 900,
  addProseMirrorPlugins: () => [keymap({ Tab: nextCell, 'Shift-Tab': goToNextCell(-1) }), tableEditing()],
});

const nextCell: Command = (state, dispatch) => {
  if (tableHere(state) === undefined) return false;
  if (goToNextCell(1)(state, dispatch)) return true;
  return editTable(({ table, row }) => ({
    table: addRow(table, row, 'after', newBlockId),
    row: row + 1,
    column: 0,
  }))(state, dispatch);
};
