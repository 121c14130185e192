import type { NoticeBlock } from '../../../../shared/document/blocks.ts';
import { ElementBox } from '../boxes/elementBox.ts';
import { FrameBox } from '../boxes/frameBox.ts';
import { StackBox } from '../boxes/stackBox.ts';
import { StructureElement } from '../file/structureElement.ts';
import type { LaidBlock, LayoutContext } from './block.ts';
import { contentBox } from './content.ts';

/** A box beside the text; its bar says how serious it is, and so does its title. */
export function layoutNotice(block: NoticeBlock, context: LayoutContext): LaidBlock {
  const { theme, palette, text, fullWidth } = context;
  const { space, rule, hang } = theme;
  const colours = {
    info: palette.accent,
    sample: palette.ruleStrong,
    warning: palette.warning,
    restricted: palette.restricted,
  };
  const padding = {
    top: space.boxPadding,
    right: space.boxPadding,
    bottom: space.boxPadding,
    left: space.boxPadding + rule.bar,
  };
  const width = fullWidth - hang - padding.left - padding.right;
  const type = theme.type.fact;
  const content = contentBox(block.blocks, context, { type, width });
  const title =
    block.title === undefined
      ? undefined
      : text.line(block.title, 'fact', width, {
          strong: true,
          colour: block.tone === 'info' || block.tone === 'sample' ? palette.ink : colours[block.tone],
          element: new StructureElement('P'),
        });
  const layers = [
    ...(title ? [{ box: title, gap: 0, x: 0, keep: content !== undefined }] : []),
    ...(content ? [{ box: content, gap: space.label / 2, x: 0, keep: false }] : []),
  ];
  const frame = {
    width: fullWidth - hang,
    padding,
    background: palette.pale,
    together: context.pageHeight * 0.3,
    bar: { width: rule.bar, colour: colours[block.tone] },
  };
  const framed = new FrameBox(frame, new StackBox(layers));
  const inset = new StackBox([{ box: framed, gap: 0, x: hang, keep: false }]);
  const box = new ElementBox(new StructureElement('Div'), inset, block.id);
  return { box, above: space.block, below: space.block, keep: false };
}
