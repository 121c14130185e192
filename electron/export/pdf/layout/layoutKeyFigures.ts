import type { KeyFiguresBlock } from '../../../../shared/document/blocks.ts';
import { ElementBox } from '../boxes/elementBox.ts';
import { InsetBox } from '../boxes/insetBox.ts';
import { RowBox, type RowCell } from '../boxes/rowBox.ts';
import { StackBox } from '../boxes/stackBox.ts';
import { StructureElement } from '../file/structureElement.ts';
import { naturalWidth } from '../type/setText.ts';
import type { LaidBlock, LayoutContext } from './block.ts';

type KeyFigure = KeyFiguresBlock['items'][number];

/** What all tiles share. */
interface TileSize {
  readonly width: number;
  readonly gutter: number;
  /** Of the values: the largest in which each fits. */
  readonly size: number;
}

/** Headline figures as tiles: label, large value, note. In one row, or in as many as keep the values whole and no smaller than text. */
export function layoutKeyFigures(block: KeyFiguresBlock, context: LayoutContext): LaidBlock {
  const { theme, text, fullWidth } = context;
  const { hang, space, type } = theme;
  const gutter = space.gutter / 2;
  const all = fullWidth - hang;
  const widest = Math.max(
    1,
    ...block.items.map(({ value }) => naturalWidth(text.words(value, { strong: true }), 1)),
  );
  const widthOf = (count: number) => (all - gutter * (count - 1)) / count;
  const sizeOf = (count: number) => (widthOf(count) - 2 * space.label) / widest - 0.01;
  let count = Math.max(block.items.length, 1);
  while (count > 1 && sizeOf(count) < type.body.size) count--;
  const size = Math.max(type.body.size, Math.min(type.keyValue.size, sizeOf(count)));
  const rows: RowBox[] = [];
  for (let at = 0; at < block.items.length; at += count) {
    const tile = { width: widthOf(count), gutter, size };
    rows.push(tileRow(block.items.slice(at, at + count), tile, all, context));
  }
  const stack = new StackBox(rows.map((box) => ({ box, gap: gutter, x: 0, keep: false })));
  const list = new StructureElement('L', '/A<</O/List/ListNumbering/None>>');
  const box = new InsetBox(hang, new ElementBox(list, stack, block.id));
  return { box, above: space.block, below: space.block, keep: false };
}

function tileRow(
  items: readonly KeyFigure[],
  { width, gutter, size }: TileSize,
  all: number,
  context: LayoutContext,
): RowBox {
  const { theme, palette, text } = context;
  const { space, rule, type } = theme;
  const inner = width - 2 * space.label;
  const p = () => new StructureElement('P');
  const labels = items.map(({ label }) =>
    text.line(label, 'keyLabel', inner, { strong: true, element: p() }),
  );
  const labelHeight = Math.max(0, ...labels.map(({ height }) => height));
  const cells = items.map((item, at): RowCell => {
    const label = labels[at]!;
    const valueType = { size, leading: type.keyValue.leading };
    const value = text.box(text.words(item.value, { strong: true }), valueType, inner, { element: p() });
    const note = text.line(item.note, 'keyNote', inner, { colour: palette.muted, element: p() });
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
      padding: { above: space.label + rule.bar, below: space.label, left: space.label },
      child: new ElementBox(new StructureElement('LBody'), stack),
      anchor: item.id,
    };
  });
  const row = {
    element: undefined,
    anchor: undefined,
    background: undefined,
    width: all,
    above: undefined,
    below: undefined,
    together: Infinity,
  };
  return new RowBox(row, cells);
}
