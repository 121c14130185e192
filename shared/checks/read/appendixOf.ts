import type { PaperContext } from '../check.ts';
import type { PlacedTable } from './amounts.ts';

/** "Appendix 2" where a table stands in that appendix; null for the report itself. */
export function appendixOf(paper: PaperContext, { table }: PlacedTable): string | null {
  const part = paper.parts.find((each) => each.blocks.includes(table.block));
  return /^appendix \w+/i.exec(part?.title ?? '')?.[0] ?? null;
}

/** Whether a text sends its reader to a table, by its number or by its appendix. */
export function refersTo(paper: PaperContext, text: string, placed: PlacedTable): boolean {
  const words = text.toLowerCase();
  const appendix = appendixOf(paper, placed)?.toLowerCase();
  if (appendix !== undefined && new RegExp(String.raw`\b${appendix}\b`).test(words)) return true;
  const table = /^table \d+/i.exec(placed.table.block.caption ?? '')?.[0].toLowerCase();
  return table !== undefined && new RegExp(String.raw`\b${table}\b`).test(words);
}
