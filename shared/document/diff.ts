import type { Document } from './blocks.ts';
import { type Kept, compareNodes } from './diff/compareNodes.ts';

/**
 * Compares two versions of a pack: parts, blocks, rows, columns and cells as kept, moved, changed, inserted or deleted,
 * and texts word by word. The comparison is one merged tree from which both versions can be read; it neither loses nor
 * invents anything. What only has another number now is not changed, and is told as renumbered.
 */
export const compareDocuments = (before: Document, after: Document): Kept =>
  compareNodes('document', before, after);
