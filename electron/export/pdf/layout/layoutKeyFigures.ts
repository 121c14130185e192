import type { KeyFiguresBlock } from '../../../../shared/document/blocks.ts';
import { ElementBox } from '../boxes/elementBox.ts';
import { InsetBox } from '../boxes/insetBox.ts';
import { RowBox, type RowCell } from '../boxes/rowBox.ts';
import { StackBox } from '../boxes/stackBox.ts';
import { StructureElement } from '../file/structureElement.ts';
import { naturalWidth } from '../type/setText.ts';
import type { LaidBlock, LayoutContext } from './block.ts';

/** Headline figures as tiles in a row: label, large value, note. All values are set in one size, the largest in which each fits. */
export function layoutKeyFigures(block: KeyFiguresBlock, context: LayoutContext): LaidBlock {
  const { theme, palette, text, fullWidth } = context;
  const { hang, space, type, rule } = theme;
  const count = Math.max(block.items.length, 1);
  const gutter = space.gutter / 2;
  const width = (fullWidth - hang - gutter * (count - 1)) / count;
  const padding = { above: space.label + rule.bar, below: space.label, left: space.label };
  const inner = width - 2 * space.label;
  const widest = Math.max(
    1,
    ...block.items.map(({ value }) => naturalWidth(text.words(value, { strong: true }), 1)),
  );
  const size = Math.max(type.body.size, Math.min(type.keyValue.size, inner / widest));
  const labels = block.items.map(({ label }) =>
    text.line(label, 'keyLabel', inner, { strong: true, element: new StructureElement('P') }),
  );
  const labelHeight = Math.max(0, ...labels.map(({ height }) => height));
  const cells = block.items.map((item, at): RowCell => {
    const label = labels[at]!;
    const valueLook = { strong: true, colour: palette.ink, element: new StructureElement('P') };
    const value = text.box(
      text.words(item.value, valueLook),
      { size, leading: type.keyValue.leading },
      inner,
      valueLook,
    );
    const note = text.line(item.note, 'keyNote', inner, {
      colour: palette.muted,
      element: new StructureElement('P'),
    });
    const stack = new StackBox([
      { box: label, gap: 0, x: 0, keep: true },
      { box: value, gap: labelHeight - label.height + space.label / 2, x: 0, keep: true },
      { box: note, gap: 0, x: 0, keep: false },
    ]);
    return {
      x: at * (width + gutter),
      width,
      background: item.tone ? palette.tones[item.tone] : palette.pale,
      cap: { thickness: rule.bar, colour: item.tone ? palette.paints[item.tone] : palette.accent },
      element: new StructureElement('LI'),
      padding,
      child: new ElementBox(new StructureElement('LBody'), stack),
      anchor: item.id,
    };
  });
  const row = {
    element: new StructureElement('L', '/A<</O/List/ListNumbering/None>>'),
    anchor: block.id,
    background: undefined,
    width: fullWidth - hang,
    above: undefined,
    below: undefined,
    together: Infinity,
  };
  return {
    box: new InsetBox(hang, new RowBox(row, cells)),
    above: space.block,
    below: space.block,
    keep: false,
  };
}
