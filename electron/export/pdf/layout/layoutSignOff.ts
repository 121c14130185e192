import type { SignOffBlock } from '../../../../shared/document/blocks.ts';
import { InsetBox } from '../boxes/insetBox.ts';
import { StructureElement } from '../file/structureElement.ts';
import type { LaidBlock, LayoutContext } from './block.ts';

/** Who has verified what stands above: label in semi-bold, name of the post after it. */
export function layoutSignOff(block: SignOffBlock, { theme, palette, text }: LayoutContext): LaidBlock {
  const { hang, measure, space } = theme;
  const look = { element: new StructureElement('P'), anchor: block.id, colour: palette.muted };
  const label = block.label.endsWith(':') ? block.label : `${block.label}:`;
  const words = text.set([{ kind: 'text', text: `${label} `, strong: true }, ...block.text], look);
  const box = text.box(words, theme.type.fact, measure, look);
  return { box: new InsetBox(hang, box), above: space.paragraph, below: space.paragraph, keep: false };
}
