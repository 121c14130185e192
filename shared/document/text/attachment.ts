import { attachmentNote, attachmentPages } from '../attachmentWords.ts';
import type { AttachmentBlock } from '../blocks.ts';
import { wrap } from './wrap.ts';

/** A note of where the pages are, and their words page by page. */
export const attachmentLines = (block: AttachmentBlock, width: number): string[] => [
  ...wrap(`Note: ${attachmentNote(block)}`, width),
  ...attachmentPages(block).flatMap(({ number, paragraphs }) => [
    '',
    ...wrap(`Subheading: Page ${number} of “${block.file}”`, width),
    ...paragraphs.flatMap((each) => ['', ...wrap(each, width)]),
  ]),
];
