import type { CellContent, TableCell } from '../../document/blocks.ts';
import { plainText } from './passages.ts';

/** Everything that a cell says, paragraphs and list items on lines of their own. */
export function cellText(cell: TableCell): string {
  const known = texts.get(cell);
  if (known !== undefined) return known;
  const text = contentLines(cell.blocks).join('\n');
  texts.set(cell, text);
  return text;
}

/** Dozens of rules read each cell. */
const texts = new WeakMap<TableCell, string>();

function contentLines(blocks: readonly CellContent[]): string[] {
  return blocks.flatMap((block) =>
    block.kind === 'paragraph'
      ? [plainText(block.text)]
      : block.items.flatMap((item) => contentLines(item.blocks)),
  );
}
