import { Extension } from '@tiptap/core';
import type { Node } from '@tiptap/pm/model';
import { type EditorState, Plugin, PluginKey, type Transaction } from '@tiptap/pm/state';
import { Decoration, DecorationSet } from '@tiptap/pm/view';
import { changesBlocks } from '../ids/changesBlocks.ts';
import type { Column } from './tableEdits.ts';

const key = new PluginKey<DecorationSet>('columnMarks');

/** Aligns cells by their column, and keeps as many columns described as there are, whatever was pasted into a table. */
export const ColumnMarks = Extension.create({
  name: 'columnMarks',
  addProseMirrorPlugins: () => [
    new Plugin<DecorationSet>({
      key,
      state: {
        init: (_, { doc }) => alignments(doc),
        apply: (transaction, marks) =>
          changesBlocks(transaction)
            ? alignments(transaction.doc)
            : marks.map(transaction.mapping, transaction.doc),
      },
      props: { decorations: (state) => key.getState(state) },
      appendTransaction: (transactions, _before, after) =>
        transactions.some(changesBlocks) ? matchColumns(after) : null,
    }),
  ],
});

function alignments(doc: Node): DecorationSet {
  const marks: Decoration[] = [];
  doc.forEach((table, pos) => {
    if (table.type.name !== 'table') return;
    const columns = table.attrs['columns'] as readonly Column[];
    table.forEach((row, rowOffset) => {
      let column = 0;
      row.forEach((cell, offset) => {
        const align = columns[column]?.align ?? 'start';
        const from = pos + rowOffset + offset + 2;
        if (align !== 'start')
          marks.push(Decoration.node(from, from + cell.nodeSize, { 'data-align': align }));
        column += Number(cell.attrs['colspan']);
      });
    });
  });
  return DecorationSet.create(doc, marks);
}

function matchColumns({ doc, tr }: EditorState): Transaction | null {
  doc.forEach((table, pos) => {
    if (table.type.name !== 'table') return;
    const columns = table.attrs['columns'] as readonly Column[];
    const widths = table.children.map((row) =>
      row.children.reduce((sum, cell) => sum + Number(cell.attrs['colspan']), 0),
    );
    const width = Math.max(...widths);
    if (width === columns.length) return;
    const model: Column = columns.at(-1) ?? { width: 1, align: 'start' };
    tr.setNodeAttribute(
      pos,
      'columns',
      Array.from({ length: width }, (_, at) => columns[at] ?? model),
    );
  });
  return tr.docChanged ? tr : null;
}
