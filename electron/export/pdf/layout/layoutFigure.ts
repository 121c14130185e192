import { layoutChart } from '../../../../shared/charts/layoutChart.ts';
import { scaleDrawing } from '../../../../shared/charts/scaleDrawing.ts';
import type { FigureBlock } from '../../../../shared/document/blocks.ts';
import { DrawingBox } from '../boxes/drawingBox.ts';
import { ElementBox } from '../boxes/elementBox.ts';
import { StackBox, type Layer } from '../boxes/stackBox.ts';
import { StructureElement } from '../file/structureElement.ts';
import { naturalWidth } from '../type/setText.ts';
import type { LaidBlock, LayoutContext } from './block.ts';

/**
 * A chart with caption and notes. The caption stands beside the Figure, not in it: readers take a figure's alternative for all that
 * is inside.
 */
export function layoutFigure(block: FigureBlock, context: LayoutContext): LaidBlock {
  const { theme, palette, text, fullWidth } = context;
  const { hang, measure, space } = theme;
  const captionLook = { strong: true, element: new StructureElement('Caption') };
  const caption = text.line(block.caption, 'caption', fullWidth - hang, captionLook);
  // A chart is laid out in no less than 200 points, however large its lettering is to be.
  const factor = Math.min(theme.chartFactor, (fullWidth - hang) / 200);
  const plain = layoutChart(block.chart, (fullWidth - hang) / factor, (words, size, strong) =>
    naturalWidth(text.words(words, { strong }), size),
  );
  const drawing = factor === 1 ? plain : scaleDrawing(plain, factor);
  const figure = new DrawingBox(drawing, new StructureElement('Figure'), block.alt, text);
  const layers: Layer[] = [
    { box: caption, gap: 0, x: hang, keep: true },
    { box: figure, gap: space.caption, x: hang, keep: block.notes.length > 0 },
  ];
  for (const note of block.notes) {
    const look = { element: new StructureElement('P'), colour: palette.muted };
    const box = text.box(text.set(note, look), theme.type.small, measure, look);
    layers.push({ box, gap: space.caption, x: hang, keep: false });
  }
  const box = new ElementBox(new StructureElement('Div'), new StackBox(layers), block.id);
  return { box, above: space.block, below: space.block, keep: false };
}
