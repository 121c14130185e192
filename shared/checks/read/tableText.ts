import type { CellContent, TableCell } from '../../document/blocks.ts';
import { plainText } from './passages.ts';

/** Everything that a cell says, paragraphs and list items on lines of their own. */
export const cellText = (cell: TableCell): string => contentLines(cell.blocks).join('\n');

function contentLines(blocks: readonly CellContent[]): string[] {
  return blocks.flatMap((block) =>
    block.kind === 'paragraph'
      ? [plainText(block.text)]
      : block.items.flatMap((item) => contentLines(item.blocks)),
  );
}
