import { TextSelection } from '@tiptap/pm/state';
import { expect, test } from 'vitest';
import {
  editTable,
  insertTable,
  removeTable,
  tableHere,
} from '../../../../renderer/editor/table/tableCommands.ts';
import { addColumn, moveRow, newTable } from '../../../../renderer/editor/table/tableEdits.ts';
import { after, countedIds, openState, stored, withCursor } from '../../../fixtures/openInEditor.ts';
import { para } from '../../../fixtures/richBlocks.ts';

const inTable = () => {
  const state = withCursor(openState([para('p', 'One|')]));
  return after(state, insertTable);
};

test('a table comes after the line, with the cursor in its first cell and a line to write on behind it', () => {
  const state = inTable();
  expect(tableHere(state)).toMatchObject({ row: 0, column: 0 });
  expect(state.doc.children.map(({ type }) => type.name)).toEqual(['paragraph', 'table', 'paragraph']);
  // The line behind it is not stored while it is empty.
  expect(stored(state).map(({ type }) => type)).toEqual(['paragraph', 'table']);
});

test('the cursor stays in its cell when columns come and rows move', () => {
  const wider = after(
    inTable(),
    editTable(({ table, column }) => ({
      table: addColumn(table, column, 'before', countedIds()),
      column: column + 1,
    })),
  );
  expect(tableHere(wider)).toMatchObject({ row: 0, column: 1 });
  const moved = after(
    wider,
    editTable(({ table, row }) => ({ table: moveRow(table, row, 1), row: row + 1 })),
  );
  expect(tableHere(moved)).toMatchObject({ row: 1, column: 1 });
});

test('a table goes as a whole', () => {
  expect(stored(after(inTable(), removeTable)).map(({ type }) => type)).toEqual(['paragraph']);
});

test('ids of rows and cells stay when the table is edited', () => {
  const source = newTable(2, 2, countedIds());
  const opened = openState([source]);
  const state = opened.apply(opened.tr.setSelection(TextSelection.create(opened.doc, 4)));
  const [table] = stored(
    after(
      state,
      editTable(({ table: at }) => ({ table: moveRow(at, 0, 1) })),
    ),
  );
  expect(table).toMatchObject({ attrs: { id: source.attrs.id }, content: source.content.toReversed() });
});
