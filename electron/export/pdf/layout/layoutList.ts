import type { ListBlock } from '../../../../shared/document/blocks.ts';
import type { TypeSize } from '../../../../shared/document/themes.ts';
import { InsetBox } from '../boxes/insetBox.ts';
import type { LaidBlock, LayoutContext } from './block.ts';
import { listBox } from './listBox.ts';

/** A list in running text. */
export function layoutList(block: ListBlock, context: LayoutContext): LaidBlock {
  const { hang, measure, space, type } = context.theme;
  const size: TypeSize = type.body;
  const box = listBox(block, context, { type: size, width: measure });
  return { box: new InsetBox(hang, box), above: space.item + 1, below: space.paragraph, keep: false };
}
