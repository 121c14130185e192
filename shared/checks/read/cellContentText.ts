import type { Block } from '../../document/blocks.ts';
import { blockText } from '../../document/walk.ts';

/** Words of the blocks within a cell or a fact, in lines. */
export const cellContentText = (blocks: readonly Block[]): string => blocks.map(blockText).join('\n');
