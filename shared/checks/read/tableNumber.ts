import type { TableBlock } from '../../document/blocks.ts';
import type { PaperContext } from '../check.ts';

/** Printed number that stands at or nearest before a table; null where there is none. */
export const tableNumber = (paper: PaperContext, table: TableBlock): string | null =>
  paper.passages.find((each) => each.table === table)?.number ?? null;
