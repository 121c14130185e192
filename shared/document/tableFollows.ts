import type { Block } from './blocks.ts';

/**
 * Whether a chart at this place has its figures in what comes next: a table, or in large print a table as lists (`largePrint.ts`). They
 * are then not given a second time.
 */
export function tableFollows(blocks: readonly Block[], at: number): boolean {
  const next = blocks[at + 1];
  if (next?.kind === 'table') return true;
  // Its caption, perhaps a sentence on it, the name of its first row, and that row's values.
  return (
    next?.kind === 'paragraph' &&
    blocks.slice(at + 2, at + 5).some((each) => each.kind === 'list' && each.id.endsWith(valuesOfRow))
  );
}

/** Ends the id of a row's values where a table stands as lists. */
export const valuesOfRow = '.values';
