import { Node, type Attributes } from '@tiptap/core';
import { blockId } from './attributes.ts';

const asGiven = { default: null, rendered: false } as const;

/** The roles are those by which prosemirror-tables knows cells, rows and tables. */
export const Table = Node.create({
  name: 'table',
  group: 'block',
  content: 'tableRow+',
  isolating: true,
  extendNodeSchema: roleOf('table', 'table'),
  addAttributes: () => ({
    ...blockId,
    caption: asGiven,
    summary: asGiven,
    unit: asGiven,
    numbered: asGiven,
    columns: { default: [], rendered: false },
    notes: asGiven,
  }),
  parseHTML: () => [{ tag: 'table' }],
  renderHTML: ({ HTMLAttributes }) => ['table', HTMLAttributes, ['tbody', 0]],
});

export const TableRow = Node.create({
  name: 'tableRow',
  content: '(tableCell | tableHeader)+',
  extendNodeSchema: roleOf('tableRow', 'row'),
  addAttributes: () => ({
    ...blockId,
    kind: { default: 'body', renderHTML: ({ kind }) => ({ 'data-kind': kind as string }) },
  }),
  parseHTML: () => [{ tag: 'tr' }],
  renderHTML: ({ HTMLAttributes }) => ['tr', HTMLAttributes, 0],
});

const cellAttributes = {
  ...blockId,
  colspan: {
    default: 1,
    validate: 'number',
    renderHTML: ({ colspan }) => (Number(colspan) > 1 ? { colspan: String(colspan) } : {}),
  },
  /** For prosemirror-tables, which expects them: no cell of ours reaches over rows, widths belong to the columns. */
  rowspan: { default: 1, rendered: false },
  colwidth: { default: null, rendered: false },
  tone: {
    default: null,
    renderHTML: ({ tone }) => (typeof tone === 'string' ? { 'data-tone': tone } : {}),
  },
} satisfies Attributes;

export const TableCell = Node.create({
  name: 'tableCell',
  content: '(paragraph | list)+',
  isolating: true,
  extendNodeSchema: roleOf('tableCell', 'cell'),
  addAttributes: () => cellAttributes,
  parseHTML: () => [{ tag: 'td' }],
  renderHTML: ({ HTMLAttributes }) => ['td', HTMLAttributes, 0],
});

export const TableHeader = Node.create({
  name: 'tableHeader',
  content: '(paragraph | list)+',
  isolating: true,
  extendNodeSchema: roleOf('tableHeader', 'header_cell'),
  addAttributes: () => cellAttributes,
  parseHTML: () => [{ tag: 'th' }],
  renderHTML: ({ HTMLAttributes }) => ['th', HTMLAttributes, 0],
});

/** An extension extends every node of the schema, so it looks for its own. */
function roleOf(node: string, tableRole: string): (extension: { name: string }) => { tableRole?: string } {
  return ({ name }) => (name === node ? { tableRole } : {});
}
