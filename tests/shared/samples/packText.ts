/** What an assembled pack prints, as plain text, and the rows of its tables. */
import type { Block, Document } from '../../../shared/document/blocks.ts';

/** Keys of blocks that hold printed words; the rest are ids, kinds and settings. */
const printed = new Set(['text', 'label', 'number', 'caption', 'summary', 'unit', 'title', 'value', 'name']);

/** Inlines of one block run into one another; a number stands before its text, and blocks are parted by a space. */
function wordsOf(node: unknown): string {
  if (Array.isArray(node))
    return node
      .map(wordsOf)
      .filter((each) => each !== '')
      .join(' ');
  if (node === null || typeof node !== 'object') return '';
  return Object.entries(node)
    .map(([key, value]) => {
      if (typeof value === 'string') return printed.has(key) ? value : '';
      return key === 'text' && Array.isArray(value) ? value.map(wordsOf).join('') : wordsOf(value);
    })
    .filter((each) => each !== '')
    .join(' ');
}

/** Words of the paper and its appendices, without cover, agenda and contents. */
export const paperText = (document: Document): string =>
  document.parts
    .filter((part) => part.kind === 'paper' || part.kind === 'appendix')
    .map((part) => wordsOf(part.blocks))
    .join(' ');

/** Text of each table row, its cells in order. */
export const tableRows = (document: Document): string[] =>
  document.parts
    .flatMap((part): readonly Block[] => part.blocks)
    .flatMap((block) => (block.kind === 'table' ? [...block.head, ...block.body].map(wordsOf) : []));
