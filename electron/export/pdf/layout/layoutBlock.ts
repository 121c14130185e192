import type { AttachmentBlock, Block, CellContent, Part } from '../../../../shared/document/blocks.ts';
import type { LaidBlock, LayoutContext } from './block.ts';
import { layoutCover } from './layoutCover.ts';
import { layoutFacts } from './layoutFacts.ts';
import { layoutFigure } from './layoutFigure.ts';
import { layoutHeading } from './layoutHeading.ts';
import { layoutIndex } from './layoutIndex.ts';
import { layoutKeyFigures } from './layoutKeyFigures.ts';
import { layoutList } from './layoutList.ts';
import { layoutNotice } from './layoutNotice.ts';
import { layoutParagraph } from './layoutParagraph.ts';
import { layoutRecommendations } from './layoutRecommendations.ts';
import { layoutSignOff } from './layoutSignOff.ts';
import { layoutTable } from './layoutTable.ts';

/** A block that is set here; an attachment brings its pages with it. */
export type SetBlock = Exclude<Block, AttachmentBlock> | CellContent;

/** Lays out a block of a part in the page's column, from the left edge of the number margin. */
export function layoutBlock(block: SetBlock, part: Part, context: LayoutContext): LaidBlock {
  switch (block.kind) {
    case 'cover':
      return layoutCover(block, context);
    case 'heading':
      return layoutHeading(block, part, context);
    case 'paragraph':
      return layoutParagraph(block, context);
    case 'list':
      return layoutList(block, context);
    case 'table':
      return layoutTable(block, context);
    case 'figure':
      return layoutFigure(block, context);
    case 'facts':
      return layoutFacts(block, context);
    case 'recommendations':
      return layoutRecommendations(block, context);
    case 'notice':
      return layoutNotice(block, context);
    case 'signOff':
      return layoutSignOff(block, context);
    case 'keyFigures':
      return layoutKeyFigures(block, context);
    case 'index':
      return layoutIndex(block, context);
  }
}
