import type { ParagraphBlock } from '../../../../shared/document/blocks.ts';
import { InsetBox } from '../boxes/insetBox.ts';
import { StructureElement } from '../file/structureElement.ts';
import type { LaidBlock, LayoutContext } from './block.ts';

/** A paragraph of running text; its number hangs in the margin. */
export function layoutParagraph(block: ParagraphBlock, { theme, palette, text }: LayoutContext): LaidBlock {
  const { hang, measure, space } = theme;
  const role = block.style ?? 'body';
  const look = {
    element: new StructureElement('P'),
    anchor: block.id,
    ...(block.style === 'small' ? { colour: palette.muted } : {}),
    ...(block.number === undefined ? {} : { label: { text: block.number, hang } }),
  };
  const box = text.box(text.set(block.text, look), theme.type[role], measure, look);
  return {
    box: new InsetBox(hang, box),
    above: space.paragraph,
    below: space.paragraph,
    keep: introduces(block),
  };
}

/** "The options are:" stays with what it announces. */
function introduces({ text }: ParagraphBlock): boolean {
  const last = text.at(-1);
  return last !== undefined && last.kind !== 'break' && last.text.trimEnd().endsWith(':');
}
