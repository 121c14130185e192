import type { FactsBlock } from '../../../../shared/document/blocks.ts';
import { RowBox } from '../boxes/rowBox.ts';
import { TableBox } from '../boxes/tableBox.ts';
import { StructureElement } from '../file/structureElement.ts';
import { longestUnit } from '../type/setText.ts';
import type { LaidBlock, LayoutContext } from './block.ts';
import { contentBox } from './content.ts';

/** The header grid of a report, a table with row headers; long contents go on over pages. */
export function layoutFacts(block: FactsBlock, context: LayoutContext): LaidBlock {
  const { theme, palette, text, fullWidth } = context;
  const { space, rule } = theme;
  const type = theme.type.fact;
  const hair = { thickness: rule.hair, colour: palette.rule };
  const padding = { above: space.label, below: space.label, left: 0 };
  const labels = block.rows.map(({ label }) => text.words(label, { strong: true }));
  const longest = Math.max(0, ...labels.map((label) => longestUnit(label, type.size)));
  const labelWidth = Math.min(Math.max(space.factLabel, longest), fullWidth / 2);
  const x = labelWidth + space.gutter;
  const width = fullWidth - x;
  const lines = block.rows.map((fact, at) => {
    const label = text.box(labels[at]!, type, labelWidth);
    const cells = [
      {
        x: 0,
        width: labelWidth,
        background: undefined,
        element: new StructureElement('TH', '/A<</O/Table/Scope/Row>>'),
        padding,
        child: label,
        anchor: undefined,
      },
      {
        x,
        width,
        background: undefined,
        element: new StructureElement('TD'),
        padding,
        child: contentBox(fact.blocks, context, { type, width, bare: true }),
        anchor: undefined,
      },
    ];
    const row = {
      element: new StructureElement('TR'),
      anchor: fact.id,
      background: undefined,
      width: fullWidth,
      above: at === 0 ? { thickness: rule.thick, colour: palette.accent } : undefined,
      below: hair,
      together: type.leading * 6,
    };
    return { box: new RowBox(row, cells), keepNext: false, keepPrevious: false };
  });
  const table = {
    element: new StructureElement('Table'),
    headElement: new StructureElement('THead'),
    bodyElement: new StructureElement('TBody'),
    anchor: block.id,
    caption: undefined,
    continued: undefined,
    captionGap: 0,
    head: [],
    together: 0,
  };
  return { box: new TableBox(table, lines), above: space.block, below: space.block, keep: false };
}
