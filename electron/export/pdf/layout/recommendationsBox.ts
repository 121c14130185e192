import type { ListMarker, RecommendationsBlock } from '../../../../shared/document/blocks.ts';
import type { Box } from '../boxes/box.ts';
import { StackBox } from '../boxes/stackBox.ts';
import { StructureElement } from '../file/structureElement.ts';
import type { LayoutContext } from './block.ts';
import type { ContentMeasure } from './content.ts';
import { listBox } from './listBox.ts';

/** Stem and lettered recommendations, without the box around them. */
export function recommendationsBox(
  block: RecommendationsBlock,
  context: LayoutContext,
  measure: ContentMeasure,
): Box {
  const { text, theme } = context;
  const items = block.items.map(({ id, label, text: words, blocks }) => ({ id, label, text: words, blocks }));
  const list = listBox({ id: block.id, marker: markerOf(items[0]?.label), items }, context, measure);
  if (!block.stem) return list;
  const look = { element: new StructureElement('P'), strong: true };
  const stem = text.box(text.set(block.stem, look), measure.type, measure.width, look);
  return new StackBox([
    { box: stem, gap: 0, x: 0, keep: true },
    { box: list, gap: theme.space.item, x: 0, keep: false },
  ]);
}

function markerOf(label = ''): ListMarker {
  if (/\d/u.test(label)) return 'decimal';
  return /[a-z]/iu.test(label) ? 'alpha' : 'bullet';
}
