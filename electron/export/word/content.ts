import type { IParagraphOptions, Paragraph } from 'docx';
import { measureArial } from '../../../shared/charts/measureArial.ts';
import type {
  CellContent,
  ListBlock,
  ParagraphBlock,
  RecommendationsBlock,
} from '../../../shared/document/blocks.ts';
import { type Look, inlines, words } from './inline.ts';
import type { Numbered } from './numbers.ts';
import type { ParagraphDraft, Pen } from './pen.ts';
import { type StyleId, twips } from './styles.ts';

/** Where content stands: in the column of text, in a cell, in a notice. */
export interface Setting {
  /** Of plain paragraphs. */
  readonly style: StyleId;
  /** Points from the left of the column or cell to the text. */
  readonly left: number;
  /** Points of the type, for the room that labels need. */
  readonly size: number;
  readonly look?: Look;
  readonly more?: Pick<IParagraphOptions, 'alignment' | 'border' | 'shading' | 'keepNext'>;
  /** Lists around this one. */
  readonly depth?: number;
}

/** Paragraphs and lists, with the numbers and labels of the Document as Word's own. */
export function contentParagraphs(blocks: readonly CellContent[], pen: Pen, at: Setting): Paragraph[] {
  return blocks.flatMap((block) =>
    block.kind === 'paragraph' ? [numberedParagraph(block, pen, at)] : listParagraphs(block, pen, at),
  );
}

function numberedParagraph(block: ParagraphBlock, pen: Pen, at: Setting): Paragraph {
  pen.mark(block.id);
  const style = at.style === 'BodyText' ? bodyStyles[block.style ?? 'usual'] : at.style;
  const { number } = block;
  // The name of a row in large print, or of what a paragraph below says, does not end a page.
  const names =
    block.text.length > 0 && block.text.every((each) => each.kind === 'text' && each.strong === true);
  const keep = names && at.style === 'BodyText' ? { keepNext: true } : {};
  if (number === undefined)
    return pen.paragraph({
      ...at.more,
      ...keep,
      style,
      ...indentOf(at, style),
      children: inlines(block.text, pen, at.look),
    });
  const hang = Math.max(at.style === 'BodyText' ? pen.theme.hang : 0, labelRoom([number], at));
  const left = at.style === 'BodyText' ? Math.max(at.left, hang) : at.left + hang;
  return pen.paragraph({
    ...at.more,
    style,
    numbering: pen.numbers.outline(number, 'paragraph'),
    indent: { left: twips(left), hanging: twips(hang) },
    children: inlines(block.text, pen, at.look),
  });
}

const bodyStyles = { usual: 'BodyText', lead: 'Lead', small: 'Note' } as const;

/** Body text has its indent from its style; all else says where it stands. */
const indentOf = ({ left, style: usual }: Setting, style: StyleId): Pick<IParagraphOptions, 'indent'> =>
  left === 0 || (usual === 'BodyText' && style !== 'Note') ? {} : { indent: { left: twips(left) } };

function listParagraphs(block: ListBlock, pen: Pen, at: Setting): Paragraph[] {
  pen.mark(block.id);
  const depth = at.depth ?? 0;
  const isPlain = block.marker === 'bullet' || block.marker === 'dash';
  const labels = block.items.map(({ label }) => label);
  const numbered = isPlain
    ? labels.map((label) => pen.numbers.bullet(label, depth))
    : pen.numbers.list(labels, depth);
  const hang = labelRoom(labels, at);
  return block.items.flatMap((item, index) =>
    itemParagraphs(item, pen, { ...at, depth: depth + 1 }, { numbered: numbered[index], hang }),
  );
}

/** "(a)" with the text of a recommendation, after what introduces them. */
export function recommendationParagraphs(block: RecommendationsBlock, pen: Pen, at: Setting): Paragraph[] {
  pen.mark(block.id);
  const stem =
    block.stem === undefined
      ? []
      : [
          pen.paragraph({
            ...at.more,
            style: at.style,
            ...indentOf(at, at.style),
            keepNext: true,
            children: inlines(block.stem, pen, { ...at.look, bold: true }),
          }),
        ];
  const labels = block.items.map(({ label }) => label);
  const numbered = pen.numbers.list(labels, 0);
  const hang = labelRoom(labels, at);
  return [
    ...stem,
    ...block.items.flatMap(({ id, text, blocks }, index) => {
      const first: ParagraphBlock = { kind: 'paragraph', id: `${id}.text`, text };
      const item = { id, blocks: [first, ...blocks] };
      return itemParagraphs(item, pen, { ...at, depth: 1 }, { numbered: numbered[index], hang });
    }),
  ];
}

interface Label {
  readonly numbered: Numbered | undefined;
  readonly hang: number;
}

/** An item's first paragraph has its label; what else is in it stands below, as far to the right. */
function itemParagraphs(
  item: { readonly id: string; readonly blocks: readonly CellContent[] },
  pen: Pen,
  at: Setting,
  { numbered, hang }: Label,
): Paragraph[] {
  pen.mark(item.id);
  const left = at.left + hang;
  const style = at.style === 'BodyText' ? 'ListParagraph' : at.style;
  const [first, ...rest] = item.blocks;
  const draft: Omit<ParagraphDraft, 'children'> = {
    ...at.more,
    style,
    ...(numbered === undefined ? {} : { numbering: numbered }),
    indent: { left: twips(left), hanging: twips(hang) },
  };
  if (first?.kind !== 'paragraph')
    return [
      pen.paragraph({ ...draft, children: [] }),
      ...contentParagraphs(item.blocks, pen, { ...at, style, left }),
    ];
  pen.mark(first.id);
  // Its own label is the paragraph's one number; another is said in words.
  const number = first.number === undefined ? [] : words(`${first.number} `, at.look);
  return [
    pen.paragraph({ ...draft, children: [...number, ...inlines(first.text, pen, at.look)] }),
    ...contentParagraphs(rest, pen, { ...at, style, left }),
  ];
}

/** Points from the left of a label to the text after it. */
export const labelRoom = (labels: readonly string[], { size }: Pick<Setting, 'size'>): number =>
  Math.max(size * 1.4, ...labels.map((label) => measureArial(label, size, false) + size * 0.6));
