import type { TableBlock } from '../../../../shared/document/blocks.ts';
import type { Box } from '../boxes/box.ts';
import { ElementBox } from '../boxes/elementBox.ts';
import { RowBox } from '../boxes/rowBox.ts';
import { StackBox, type Layer } from '../boxes/stackBox.ts';
import { StructureElement } from '../file/structureElement.ts';
import { naturalWidth } from '../type/setText.ts';
import type { LayoutContext } from './block.ts';
import type { TableShape } from './tableShape.ts';

const noPadding = { above: 0, below: 0, left: 0 };

/** Number, caption, unit at the right, and the sentence that says what the table shows; undefined where there is none of these. */
export function tableCaption(
  block: TableBlock,
  shape: TableShape,
  width: number,
  context: LayoutContext,
): Box | undefined {
  const { theme, palette, text, fullWidth } = context;
  const { hang, space, type } = theme;
  if (
    block.caption === undefined &&
    block.number === undefined &&
    block.unit === undefined &&
    block.summary === undefined
  ) {
    return undefined;
  }
  const x = block.number !== undefined && !shape.inset ? hang : 0;
  const layers: Layer[] = [];
  const unitLook = { colour: palette.muted, align: 'end' as const, element: new StructureElement('P') };
  const unit = block.unit === undefined ? undefined : text.words(block.unit, unitLook);
  const unitWidth = unit ? naturalWidth(unit, type.caption.size) + space.gutter : 0;
  // The caption of a narrow table may be wider than the table, where no unit stands at the right.
  const captionWidth = unit ? width - x - unitWidth : Math.max(width, fullWidth - hang) - x;
  if (block.caption !== undefined || block.number !== undefined || unit) {
    const look = {
      strong: true,
      element: new StructureElement('P'),
      ...(block.number === undefined ? {} : { label: { text: block.number, hang } }),
    };
    const caption = text.line(block.caption ?? '', 'caption', captionWidth, look);
    const cell = { background: undefined, element: undefined, padding: noPadding, anchor: undefined };
    const row = {
      element: undefined,
      anchor: undefined,
      background: undefined,
      width,
      above: undefined,
      below: undefined,
      together: Infinity,
    };
    const cells = [
      ...(block.caption === undefined && block.number === undefined
        ? []
        : [{ ...cell, x, width: width - x - unitWidth, child: caption }]),
      ...(unit
        ? [
            {
              ...cell,
              x: width - unitWidth,
              width: unitWidth,
              child: text.box(unit, type.caption, unitWidth, unitLook),
            },
          ]
        : []),
    ];
    layers.push({ box: new RowBox(row, cells), gap: 0, x: 0, keep: true });
  }
  if (block.summary !== undefined) {
    const look = { colour: palette.muted, element: new StructureElement('P') };
    const summary = text.line(block.summary, 'small', Math.min(fullWidth - hang, theme.measure), look);
    layers.push({ box: summary, gap: space.caption / 3, x, keep: true });
  }
  return new ElementBox(new StructureElement('Caption'), new StackBox(layers));
}

/** What stands above the repeated header on the pages that follow. */
export function continuedBox(
  block: TableBlock,
  width: number,
  { palette, text }: LayoutContext,
): Box | undefined {
  if (block.caption === undefined) return undefined;
  const units = block.unit === undefined ? '' : `, ${block.unit}`;
  return text.line(`${block.caption}${units} (continued)`, 'small', width, { colour: palette.muted });
}
