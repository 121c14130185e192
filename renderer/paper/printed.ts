import type { Block, Document } from '../../shared/document/blocks.ts';

/** What of a paper prints, by local ids. */
export interface Printed {
  /** Numbers of headings and labels of recommendations. */
  readonly numbers: ReadonlyMap<string, string>;
  /** The sections that print, each by its key. */
  readonly sections: ReadonlySet<string>;
}

export const nothingPrinted: Printed = { numbers: new Map(), sections: new Set() };

/** Reads them off the document of a paper, whose report is the part with the given id. */
export function printedOf({ parts }: Document, partId: string): Printed {
  const start = partId.length + 1;
  const numbers = new Map<string, string>();
  const note = (block: Block): void => {
    if (block.kind === 'heading' && block.number !== undefined)
      numbers.set(block.id.slice(start), block.number);
    if (block.kind === 'recommendations')
      for (const item of block.items) numbers.set(item.id.slice(start), item.label);
    if (block.kind === 'facts') for (const row of block.rows) for (const inner of row.blocks) note(inner);
  };
  for (const part of parts) for (const block of part.blocks) note(block);
  const headings = (parts[0]?.blocks ?? []).filter((block) => block.kind === 'heading' && block.level === 2);
  return { numbers, sections: new Set(headings.map(({ id }) => id.slice(start))) };
}
