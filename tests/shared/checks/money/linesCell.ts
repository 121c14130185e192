import type { CellContent, TableBlock } from '../../../../shared/document/blocks.ts';

/** The table with each line of a cell as a paragraph of its own, as authors write cost cells. */
export function linesCell(table: TableBlock): TableBlock {
  return {
    ...table,
    body: table.body.map((row) => ({
      ...row,
      cells: row.cells.map((cell) => ({
        ...cell,
        blocks: cell.blocks.flatMap((block): CellContent[] =>
          block.kind !== 'paragraph'
            ? [block]
            : block.text
                .map((each) => (each.kind === 'break' ? '\n' : each.text))
                .join('')
                .split('\n')
                .map((line, at) => ({
                  ...block,
                  id: `${block.id}.${at}`,
                  text: [{ kind: 'text' as const, text: line }],
                })),
        ),
      })),
    })),
  };
}
