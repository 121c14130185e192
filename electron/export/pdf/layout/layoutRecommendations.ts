import type { RecommendationsBlock } from '../../../../shared/document/blocks.ts';
import { ElementBox } from '../boxes/elementBox.ts';
import { FrameBox } from '../boxes/frameBox.ts';
import { StructureElement } from '../file/structureElement.ts';
import type { LaidBlock, LayoutContext } from './block.ts';
import { recommendationsBox } from './recommendationsBox.ts';

/** What the body is asked to decide: the one box of a paper in the house's tint, with its accent along the side. */
export function layoutRecommendations(block: RecommendationsBlock, context: LayoutContext): LaidBlock {
  const { theme, palette, fullWidth } = context;
  const { space, rule, hang } = theme;
  const padding = { top: space.boxPadding, right: space.boxPadding, bottom: space.boxPadding, left: hang };
  const width = fullWidth - padding.left - padding.right;
  const content = recommendationsBox(block, context, { type: theme.type.body, width });
  const frame = {
    width: fullWidth,
    padding,
    background: palette.tint,
    together: context.pageHeight * 0.3,
    bar: { width: rule.bar, colour: palette.accent },
  };
  const box = new ElementBox(new StructureElement('Div'), new FrameBox(frame, content), block.id);
  return { box, above: space.block, below: space.block, keep: false };
}
