import type { CellContent, RecommendationsBlock } from '../../../../shared/document/blocks.ts';
import type { TypeSize } from '../../../../shared/document/themes.ts';
import type { Box } from '../boxes/box.ts';
import { StackBox } from '../boxes/stackBox.ts';
import { StructureElement } from '../file/structureElement.ts';
import type { LayoutContext } from './block.ts';
import { listBox } from './listBox.ts';
import { recommendationsBox } from './recommendationsBox.ts';
import type { Look } from './textLayout.ts';

/** The measure in which the content of a cell, an item or a box is set. */
export interface ContentMeasure extends Pick<Look, 'strong' | 'align' | 'tabular' | 'colour'> {
  readonly type: TypeSize;
  readonly width: number;
  /** A single paragraph is content of the element around it, not an element of its own: for cells. */
  readonly bare?: boolean;
}

/** Blocks one below the other, as in a cell; undefined where there are none. */
export function contentBox(
  blocks: readonly (CellContent | RecommendationsBlock)[],
  context: LayoutContext,
  measure: ContentMeasure,
): Box | undefined {
  const bare = (measure.bare ?? false) && blocks.length === 1;
  const boxes = blocks.map((block) => blockBox(block, context, measure, bare));
  if (boxes.length < 2) return boxes[0];
  const gap = measure.type.leading * 0.45;
  return new StackBox(
    boxes.map((box, at) => ({
      box,
      gap: blocks[at]?.kind === 'list' ? gap / 2 : gap,
      x: 0,
      keep: false,
    })),
  );
}

function blockBox(
  block: CellContent | RecommendationsBlock,
  context: LayoutContext,
  measure: ContentMeasure,
  bare: boolean,
): Box {
  switch (block.kind) {
    case 'list':
      return listBox(block, context, measure);
    case 'recommendations':
      return recommendationsBox(block, context, measure);
    case 'paragraph': {
      const { type, width, bare: _, ...look } = measure;
      const { text } = context;
      const full: Look = {
        ...look,
        anchor: block.id,
        ...(bare ? {} : { element: new StructureElement('P') }),
        ...(block.number === undefined ? {} : { label: { text: block.number, hang: 0 } }),
      };
      return text.box(text.set(block.text, full), type, width, full);
    }
  }
}
