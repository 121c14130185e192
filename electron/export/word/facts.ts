import { type Paragraph, TableCell, TableLayoutType, TableRow, WidthType } from 'docx';
import type { Table } from 'docx';
import { measureArial } from '../../../shared/charts/measureArial.ts';
import type { FactsBlock, KeyFiguresBlock } from '../../../shared/document/blocks.ts';
import { toneWord } from '../../../shared/document/toneWord.ts';
import { contentParagraphs, recommendationParagraphs } from './content.ts';
import { words } from './inline.ts';
import { columnWidth } from './page.ts';
import type { Pen } from './pen.ts';
import { colour, twips } from './styles.ts';
import { NamedTable, line, noBorder, tableEnd } from './table.ts';

/** The header grid of a report: a table whose first column names its rows. */
export function factsTable(facts: FactsBlock, pen: Pen): (Paragraph | Table)[] {
  pen.mark(facts.id);
  const { theme, palette } = pen;
  const { space } = theme;
  const widths = [space.factLabel, columnWidth(theme) - space.factLabel].map(twips);
  const [labelWidth = 0, valueWidth = 0] = widths;
  const rows = facts.rows.map((fact) => {
    pen.mark(fact.id);
    const label = pen.paragraph({ style: 'Fact', children: words(fact.label, { bold: true }) });
    const at = { style: 'Fact', left: 0, size: theme.type.fact.size } as const;
    const held = fact.blocks.flatMap((block) =>
      block.kind === 'recommendations'
        ? recommendationParagraphs(block, pen, at)
        : contentParagraphs([block], pen, at),
    );
    return new TableRow({
      cantSplit: fact.blocks.length < 3,
      children: [
        new TableCell({ width: { size: labelWidth, type: WidthType.DXA }, children: [label] }),
        new TableCell({
          width: { size: valueWidth, type: WidthType.DXA },
          children: held.length > 0 ? held : [pen.paragraph({ style: 'Fact', children: [] })],
        }),
      ],
    });
  });
  const table = new NamedTable(
    {
      layout: TableLayoutType.FIXED,
      width: { size: labelWidth + valueWidth, type: WidthType.DXA },
      columnWidths: widths,
      margins: {
        top: twips(space.cellAbove),
        bottom: twips(space.cellBelow),
        left: 0,
        right: twips(space.gutter),
      },
      borders: {
        top: line(0.75, palette.ruleStrong),
        bottom: line(0.75, palette.ruleStrong),
        left: noBorder,
        right: noBorder,
        insideHorizontal: line(0.5, palette.rule),
        insideVertical: noBorder,
      },
      tableLook: { firstRow: false, firstColumn: true, noHBand: true, noVBand: true },
      rows,
    },
    'About this report',
    '',
  );
  return [table, tableEnd(pen)];
}

/** Headline figures side by side: label, large value, note, each in a cell of its own colour. */
export function keyFiguresTable(block: KeyFiguresBlock, pen: Pen): (Paragraph | Table)[] {
  pen.mark(block.id);
  const { theme, palette } = pen;
  const { hang, space } = theme;
  const width = Math.floor(twips(columnWidth(theme) - hang) / Math.max(1, block.items.length));
  // The values are as large as the longest of them allows.
  const widest = Math.max(1, ...block.items.map(({ value }) => measureArial(value, 1, true)));
  const inner = width / 20 - 2 * space.label - 2;
  const size = Math.floor(Math.max(theme.type.body.size, Math.min(theme.type.keyValue.size, inner / widest)));
  const cells = block.items.map((item) => {
    pen.mark(item.id);
    const tone =
      item.tone === undefined ? [] : words(` ${toneWord(item.tone)}`, { size: theme.type.keyNote.size * 2 });
    const fill = item.tone === undefined ? palette.pale : palette.tones[item.tone];
    const edge = item.tone === undefined ? palette.accent : palette.paints[item.tone];
    const gap = line(space.gutter / 3, palette.paper);
    return new TableCell({
      width: { size: width, type: WidthType.DXA },
      shading: { type: 'clear', color: 'auto', fill: colour(fill) },
      borders: { top: line(3, edge), bottom: noBorder, left: noBorder, right: gap },
      children: [
        pen.paragraph({ style: 'KeyLabel', children: words(item.label) }),
        pen.paragraph({ style: 'KeyValue', children: [...words(item.value, { size: size * 2 }), ...tone] }),
        pen.paragraph({ style: 'KeyNote', children: words(item.note) }),
      ],
    });
  });
  const side = twips(space.label);
  const table = new NamedTable(
    {
      layout: TableLayoutType.FIXED,
      width: { size: width * cells.length, type: WidthType.DXA },
      columnWidths: cells.map(() => width),
      indent: { size: twips(hang), type: WidthType.DXA },
      margins: { top: side, bottom: side, left: side, right: side },
      borders: {
        top: noBorder,
        bottom: noBorder,
        left: noBorder,
        right: noBorder,
        insideHorizontal: noBorder,
        insideVertical: noBorder,
      },
      rows: [new TableRow({ cantSplit: true, children: cells })],
    },
    'Key figures',
    '',
  );
  return cells.length === 0 ? [] : [table, tableEnd(pen)];
}
