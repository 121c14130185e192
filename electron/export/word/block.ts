import type { Paragraph, Table } from 'docx';
import type { Block, HeadingBlock, SignOffBlock } from '../../../shared/document/blocks.ts';
import { contentParagraphs, labelRoom, recommendationParagraphs } from './content.ts';
import { coverParagraphs } from './cover.ts';
import { factsTable, keyFiguresTable } from './facts.ts';
import { figureParagraphs } from './figure.ts';
import { indexParagraphs } from './indexList.ts';
import { inlines, words } from './inline.ts';
import { attachmentParagraphs, noticeParagraphs } from './notice.ts';
import type { Pen } from './pen.ts';
import { twips } from './styles.ts';
import { type SetTable, tableParagraphs } from './table.ts';

export interface Surroundings {
  /** Words of the heading above, the name of what has none of its own. */
  readonly under: string;
  /** True for a figure whose figures follow as a table of their own. */
  readonly tableFollows: boolean;
}

/** One block as what Word has for it. */
export function setBlock(block: Block, pen: Pen, { under, tableFollows }: Surroundings): SetTable {
  return block.kind === 'table'
    ? tableParagraphs(block, pen, under)
    : { blocks: uprightBlock(block, pen, tableFollows), turned: false };
}

function uprightBlock(
  block: Exclude<Block, { kind: 'table' }>,
  pen: Pen,
  tableFollows: boolean,
): (Paragraph | Table)[] {
  const text = { style: 'BodyText', left: pen.theme.hang, size: pen.theme.type.body.size } as const;
  switch (block.kind) {
    case 'cover':
      return coverParagraphs(block, pen);
    case 'heading':
      return [headingParagraph(block, pen)];
    case 'paragraph':
    case 'list':
      return contentParagraphs([block], pen, text);
    case 'figure':
      return figureParagraphs(block, pen, tableFollows);
    case 'facts':
      return factsTable(block, pen);
    case 'recommendations':
      return recommendationParagraphs(block, pen, text);
    case 'notice':
      return noticeParagraphs(block, pen);
    case 'signOff':
      return [signOffParagraph(block, pen)];
    case 'keyFigures':
      return keyFiguresTable(block, pen);
    case 'index':
      return indexParagraphs(block, pen);
    case 'attachment':
      return attachmentParagraphs(block, pen);
  }
}

function headingParagraph(block: HeadingBlock, pen: Pen): Paragraph {
  pen.mark(block.id);
  const style = `Heading${block.level}` as const;
  const children = inlines(block.text, pen);
  if (block.number === undefined) return pen.paragraph({ style, children });
  const { size } = pen.theme.type[`heading${block.level}`];
  const hang = Math.max(pen.theme.hang, labelRoom([block.number], { size }));
  return pen.paragraph({
    style,
    numbering: pen.numbers.outline(block.number, 'heading'),
    indent: { left: twips(hang), hanging: twips(hang) },
    children,
  });
}

function signOffParagraph(block: SignOffBlock, pen: Pen): Paragraph {
  pen.mark(block.id);
  return pen.paragraph({
    style: 'BodyText',
    children: [...words(`${block.label}: `, { bold: true }), ...inlines(block.text, pen)],
  });
}
