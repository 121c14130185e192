import type { HeadingBlock, Part } from '../../../../shared/document/blocks.ts';
import type { Box } from '../boxes/box.ts';
import { InsetBox } from '../boxes/insetBox.ts';
import { RuleBox } from '../boxes/ruleBox.ts';
import { StackBox } from '../boxes/stackBox.ts';
import { StructureElement, type StructureTag } from '../file/structureElement.ts';
import type { LaidBlock, LayoutContext } from './block.ts';

/** Level 1 is the title of a part, with its agenda item above; other levels hang their number as paragraphs do. */
export function layoutHeading(block: HeadingBlock, part: Part, context: LayoutContext): LaidBlock {
  const { theme, palette, text, fullWidth } = context;
  const { hang, space, rule } = theme;
  const element = new StructureElement(`H${block.level}` as StructureTag);
  const colour = block.level === 5 ? palette.muted : palette.ink;
  const label =
    block.number === undefined
      ? {}
      : { label: { text: block.number, hang, strong: true, colour: palette.accent } };
  const look = { strong: true, colour, element, anchor: block.id, balanced: block.level === 1 };
  const type = theme.type[`heading${block.level}`];
  if (block.level === 1) {
    const inlines =
      block.number === undefined
        ? block.text
        : [{ kind: 'text' as const, text: `${block.number} ` }, ...block.text];
    const title: Box = text.box(text.set(inlines, look), type, fullWidth - hang, look);
    const eyebrow = { strong: true, colour: palette.accent, element: new StructureElement('P') };
    const item =
      part.item === undefined ? [] : [text.line(`Item ${part.item}`, 'eyebrow', fullWidth, eyebrow)];
    const bar = new RuleBox(hang - space.gutter, rule.bar, palette.accent);
    const stack = [bar, ...item, title].map((box, at) => ({
      box,
      gap: at === 0 ? 0 : at === 1 ? space.label * 2 : space.label / 2,
      x: 0,
      keep: true,
    }));
    return {
      box: new InsetBox(hang, new StackBox(stack)),
      above: space.aboveHeading2,
      below: space.belowTitle,
      keep: true,
    };
  }
  const box = text.box(text.set(block.text, look), type, fullWidth - hang, { ...look, ...label });
  const above =
    block.level === 2
      ? space.aboveHeading2
      : block.level === 3
        ? space.aboveHeading3
        : space.aboveHeading3 / 1.5;
  const below =
    block.level === 2
      ? space.belowHeading2
      : block.level === 3
        ? space.belowHeading3
        : space.belowHeading3 / 2;
  return { box: new InsetBox(hang, box), above, below, keep: true };
}
