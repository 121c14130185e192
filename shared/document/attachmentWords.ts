import type { AttachmentBlock } from './blocks.ts';

/** What outputs without pages say above an attachment's words. */
export function attachmentNote({ file, pages, alt }: AttachmentBlock): string {
  const count = pages.length === 1 ? 'one page' : `${pages.length} pages`;
  const shows = alt === '' ? '' : ` ${alt.replace(/([^.!?])$/, '$1.')}`;
  const silent = pages.filter((page) => page.text === '').length;
  const words =
    silent === pages.length
      ? 'It holds no words that can be read out, only pictures of pages.'
      : `Its words follow, page by page${silent === 0 ? '' : `; ${silent === 1 ? 'one page is a picture' : `${silent} pages are pictures`} without words`}.`;
  return `Supplied as the file “${file}”, ${count}; its pages are in the PDF of this pack.${shows} ${words}`;
}

/** Pages that have words, numbered as in the file, with their paragraphs. */
export const attachmentPages = ({
  pages,
}: AttachmentBlock): readonly { readonly number: number; readonly paragraphs: readonly string[] }[] =>
  pages.flatMap(({ text }, index) =>
    text === '' ? [] : [{ number: index + 1, paragraphs: text.split('\n') }],
  );
