import type { Command } from '@tiptap/pm/state';
import { newBlockId } from '../ids/newBlockId.ts';
import { editTable, removeTable } from './tableCommands.ts';
import {
  type Column,
  type RowKind,
  addColumn,
  addRow,
  hasHeaderColumn,
  moveColumn,
  moveRow,
  removeColumn,
  removeRow,
  setRowKind,
  withColumn,
  withHeaderColumn,
} from './tableEdits.ts';

interface TableAction {
  readonly group: 'Row' | 'Column' | 'This row is' | 'This column is' | 'Table';
  readonly label: string;
  /** Without one, the form with the table's caption, unit and notes. */
  readonly command?: Command;
}

const kind = (label: string, to: RowKind): TableAction => ({
  group: 'This row is',
  label,
  command: editTable(({ table, row }) => ({ table: setRowKind(table, row, to, newBlockId) })),
});

const align = (label: string, to: Column['align']): TableAction => ({
  group: 'This column is',
  label,
  command: editTable(({ table, column }) => ({ table: withColumn(table, column, { align: to }) })),
});

/** All that can be done to a table from its menu. */
export const tableActions: readonly TableAction[] = [
  {
    group: 'Table',
    label: 'Caption, unit and notes …',
  },
  {
    group: 'Row',
    label: 'Add a row above',
    command: editTable(({ table, row }) => ({ table: addRow(table, row, 'before', newBlockId) })),
  },
  {
    group: 'Row',
    label: 'Add a row below',
    command: editTable(({ table, row }) => ({
      table: addRow(table, row, 'after', newBlockId),
      row: row + 1,
    })),
  },
  {
    group: 'Row',
    label: 'Move the row up',
    command: editTable(({ table, row }) => ({ table: moveRow(table, row, -1), row: row - 1 })),
  },
  {
    group: 'Row',
    label: 'Move the row down',
    command: editTable(({ table, row }) => ({ table: moveRow(table, row, 1), row: row + 1 })),
  },
  {
    group: 'Row',
    label: 'Delete the row',
    command: (state, dispatch) =>
      editTable(({ table, row }) => ({ table: removeRow(table, row) }))(state, dispatch) ||
      removeTable(state, dispatch),
  },
  {
    group: 'Column',
    label: 'Add a column before',
    command: editTable(({ table, column }) => ({ table: addColumn(table, column, 'before', newBlockId) })),
  },
  {
    group: 'Column',
    label: 'Add a column after',
    command: editTable(({ table, column }) => ({
      table: addColumn(table, column, 'after', newBlockId),
      column: column + 1,
    })),
  },
  {
    group: 'Column',
    label: 'Move the column back',
    command: editTable(({ table, column }) => ({ table: moveColumn(table, column, -1), column: column - 1 })),
  },
  {
    group: 'Column',
    label: 'Move the column on',
    command: editTable(({ table, column }) => ({ table: moveColumn(table, column, 1), column: column + 1 })),
  },
  {
    group: 'Column',
    label: 'Delete the column',
    command: (state, dispatch) =>
      editTable(({ table, column }) => ({ table: removeColumn(table, column) }))(state, dispatch) ||
      removeTable(state, dispatch),
  },
  kind('A heading row', 'header'),
  kind('An ordinary row', 'body'),
  kind('The name of a group', 'group'),
  kind('A subtotal', 'subtotal'),
  kind('A total', 'total'),
  align('Text', 'start'),
  align('Figures, at the right', 'number'),
  align('In the middle', 'centre'),
  {
    group: 'Table',
    label: 'First column as headings, or not',
    command: editTable(({ table }) => ({ table: withHeaderColumn(table, !hasHeaderColumn(table)) })),
  },
  { group: 'Table', label: 'Delete the table', command: removeTable },
];
