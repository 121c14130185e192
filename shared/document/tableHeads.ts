import type { TableBlock } from './blocks.ts';
import { contentLines } from './text/content.ts';

/** For each column the words of all head cells above it, outermost first. */
export function columnHeads(table: TableBlock): string[] {
  const heads: string[][] = table.columns.map(() => []);
  for (const row of table.head) {
    let column = 0;
    for (const cell of row.cells) {
      const words = contentLines(cell.blocks, Number.POSITIVE_INFINITY).join(' ');
      const span = cell.span ?? 1;
      if (words !== '') for (const each of heads.slice(column, column + span)) each.push(words);
      column += span;
    }
  }
  return heads.map((words) => words.join(', '));
}
