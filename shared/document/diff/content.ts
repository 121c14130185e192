import type { Inline, TableBlock } from '../blocks.ts';
import { type NodeType, type TreeNode, fieldsOf, linesOf, typeOf, valueOf } from './shapes.ts';
import { textKey, tokensOf } from './tokens.ts';

const contents = new WeakMap<TreeNode, string>();

/** What a node says, without ids, printed numbers and looks: equal for nodes between which nothing has changed. */
export function contentOf(type: NodeType, node: TreeNode): string {
  const known = contents.get(node);
  if (known !== undefined) return known;
  const content = JSON.stringify([
    type,
    ...fieldsOf[type].map(([field, role]) => {
      const value = valueOf(node, field);
      if (typeof role === 'object')
        return ((value ?? []) as readonly TreeNode[]).map((child) => contentOf(typeOf(role, child), child));
      switch (role) {
        case 'identity':
        case 'clock':
        case 'layout':
        case 'number':
          return '';
        case 'words':
        case 'value':
          return value ?? '';
        case 'text':
          return textKey((value ?? []) as readonly Inline[]);
        case 'lines':
        case 'texts':
          return linesOf(value).map(({ text }) => textKey(text));
      }
    }),
  ]);
  contents.set(node, content);
  return content;
}

const words = new WeakMap<TreeNode, readonly string[]>();

/** Words and figures of a node in reading order. */
export function wordsOf(type: NodeType, node: TreeNode): readonly string[] {
  const known = words.get(node);
  if (known !== undefined) return known;
  const found = fieldsOf[type].flatMap(([field, role]): readonly string[] => {
    const value = valueOf(node, field);
    if (typeof role === 'object')
      return ((value ?? []) as readonly TreeNode[]).flatMap((child) => wordsOf(typeOf(role, child), child));
    if (role === 'words') return wordsIn([{ kind: 'text', text: (value ?? '') as string }]);
    if (role === 'text') return wordsIn((value ?? []) as readonly Inline[]);
    if (role === 'lines' || role === 'texts') return linesOf(value).flatMap(({ text }) => wordsIn(text));
    return [];
  });
  words.set(node, found);
  return found;
}

const wordsIn = (text: readonly Inline[]): string[] =>
  tokensOf(text).flatMap(({ isWord, inline }) =>
    isWord && inline.kind !== 'break' ? [inline.text.toLowerCase()] : [],
  );

/** The words of a table's columns, each under its heading; cells that go over several columns belong to none. */
export function columnWords({ columns, head, body }: TableBlock): { heading: string; cells: string[] }[] {
  const result = columns.map(() => ({ heading: '', cells: [] as string[] }));
  for (const row of [...head, ...body]) {
    let at = 0;
    for (const cell of row.cells) {
      const span = cell.span ?? 1;
      const said = wordsOf('cell', cell);
      const column = result[at];
      if (span === 1 && column !== undefined) {
        if (row.kind === 'header') column.heading = `${column.heading} ${said.join(' ')}`.trim();
        else column.cells.push(...said);
      }
      at += span;
    }
  }
  return result;
}
