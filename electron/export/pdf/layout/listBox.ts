import type { CellContent, Inline, ListMarker } from '../../../../shared/document/blocks.ts';
import type { Box } from '../boxes/box.ts';
import { ElementBox } from '../boxes/elementBox.ts';
import { RowBox } from '../boxes/rowBox.ts';
import { StackBox } from '../boxes/stackBox.ts';
import { StructureElement } from '../file/structureElement.ts';
import { naturalWidth } from '../type/setText.ts';
import type { LayoutContext } from './block.ts';
import { contentBox, type ContentMeasure } from './content.ts';

export interface ListContent {
  readonly id: string;
  readonly marker: ListMarker;
  readonly items: readonly ItemContent[];
}

export interface ItemContent {
  readonly id: string;
  readonly label: string;
  /** Before the blocks, as a paragraph of its own. */
  readonly text?: readonly Inline[];
  readonly blocks: readonly CellContent[];
}

/** ListNumbering attribute (ISO 32000-1, table 347): how the labels are to be understood. */
const numbering: Record<ListMarker, string> = {
  alpha: 'LowerAlpha',
  roman: 'LowerRoman',
  decimal: 'Decimal',
  bullet: 'Disc',
  dash: 'None',
};

const noPadding = { above: 0, below: 0, left: 0 };

/** A list: all its labels hang in one column, as wide as the widest of them. */
export function listBox(list: ListContent, context: LayoutContext, measure: ContentMeasure): Box {
  const { text } = context;
  const { type, width } = measure;
  const { size } = type;
  const look = measure.colour === undefined ? {} : { colour: measure.colour };
  const labels = list.items.map(({ label }) => text.words(label, look));
  const widest = Math.max(0, ...labels.map((label) => naturalWidth(label, size)));
  const indent = Math.min(
    width / 3,
    Math.max(widest + size * 0.5, size * (list.marker === 'bullet' || list.marker === 'dash' ? 1.2 : 1.8)),
  );
  const inner = { ...measure, width: width - indent, bare: false, align: 'start' as const };
  const layers = list.items.map((item, at) => {
    const blocks: readonly CellContent[] =
      item.text === undefined
        ? item.blocks
        : [{ kind: 'paragraph', id: `${item.id}-text`, text: item.text }, ...item.blocks];
    const cells = [
      {
        x: 0,
        width: indent,
        background: undefined,
        element: new StructureElement('Lbl'),
        padding: noPadding,
        child: text.box(labels[at]!, type, indent, look),
        anchor: undefined,
      },
      {
        x: indent,
        width: inner.width,
        background: undefined,
        element: new StructureElement('LBody'),
        padding: noPadding,
        child: contentBox(blocks, context, inner),
        anchor: undefined,
      },
    ];
    const row = {
      element: new StructureElement('LI'),
      anchor: item.id,
      background: undefined,
      width,
      above: undefined,
      below: undefined,
      together: 0,
    };
    return {
      box: new RowBox(row, cells),
      gap: Math.min(context.theme.space.item, type.leading * 0.35),
      x: 0,
      keep: at === list.items.length - 2, // no item alone on a page
    };
  });
  const attributes = `/A<</O/List/ListNumbering/${numbering[list.marker]}>>`;
  return new ElementBox(new StructureElement('L', attributes), new StackBox(layers), list.id);
}
