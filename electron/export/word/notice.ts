import { BorderStyle, type Paragraph } from 'docx';
import { attachmentNote, attachmentPages } from '../../../shared/document/attachmentWords.ts';
import type { AttachmentBlock, NoticeBlock } from '../../../shared/document/blocks.ts';
import { contentParagraphs } from './content.ts';
import { words } from './inline.ts';
import type { Pen } from './pen.ts';
import { colour, twips } from './styles.ts';

/** Paragraphs on a pale ground with a bar beside them; its colour says how serious it is, and so does the title. */
export function noticeParagraphs(notice: NoticeBlock, pen: Pen): Paragraph[] {
  pen.mark(notice.id);
  const { theme, palette } = pen;
  const { space, hang } = theme;
  const bar = {
    info: palette.accent,
    sample: palette.ruleStrong,
    warning: palette.warning,
    restricted: palette.restricted,
  }[notice.tone];
  const isQuiet = notice.tone === 'info' || notice.tone === 'sample';
  const left = hang + space.boxPadding;
  const edge = {
    style: BorderStyle.SINGLE,
    size: 4,
    color: colour(palette.pale),
    space: Math.round(space.label / 2),
  };
  const more = {
    border: {
      left: {
        style: BorderStyle.SINGLE,
        size: Math.round(theme.rule.bar * 8),
        color: colour(bar),
        space: Math.round(space.boxPadding / 2),
      },
      // In the colour of the ground: air above and below the words.
      top: edge,
      bottom: edge,
    },
    shading: { type: 'clear' as const, color: 'auto', fill: colour(palette.pale) },
  };
  const title =
    notice.title === undefined
      ? []
      : [
          pen.paragraph({
            style: 'Notice',
            ...more,
            keepNext: true,
            indent: { left: twips(left) },
            children: words(notice.title, { bold: true, color: colour(isQuiet ? palette.ink : bar) }),
          }),
        ];
  const at = { style: 'Notice', left, size: theme.type.fact.size, more } as const;
  const end = pen.paragraph({
    style: 'Normal',
    spacing: { line: twips(space.block), lineRule: 'exact' },
    children: [],
  });
  return [...title, ...contentParagraphs(notice.blocks, pen, at), end];
}

/** Word cannot hold pages of a PDF: a note says where they are, and their words follow page by page. */
export function attachmentParagraphs(block: AttachmentBlock, pen: Pen): Paragraph[] {
  const note: NoticeBlock = {
    kind: 'notice',
    id: block.id,
    tone: 'info',
    blocks: [
      { kind: 'paragraph', id: `${block.id}.note`, text: [{ kind: 'text', text: attachmentNote(block) }] },
    ],
  };
  return [
    ...noticeParagraphs(note, pen),
    ...attachmentPages(block).flatMap(({ number, paragraphs }) => [
      pen.paragraph({ style: 'Heading2', children: words(`Page ${number} of “${block.file}”`) }),
      ...paragraphs.map((each) => pen.paragraph({ style: 'BodyText', children: words(each) })),
    ]),
  ];
}
