import { attachmentNote, attachmentPages } from '../attachmentWords.ts';
import type { AttachmentBlock } from '../blocks.ts';
import { escape } from './escape.ts';
import type { Pen } from './pen.ts';

/** A note of where the pages are, and their words page by page. */
export function attachmentHtml(block: AttachmentBlock, pen: Pen): string {
  const pages = attachmentPages(block).map(({ number, paragraphs }) => {
    const words = paragraphs.map((each) => `<p>${escape(each)}</p>`).join('');
    return `<section><h3>Page ${number} of “${escape(block.file)}”</h3>${words}</section>`;
  });
  return `<div${pen.id(block.id)} class="attachment"><div class="notice info" role="note"><p>${escape(attachmentNote(block))}</p></div>${pages.join('')}</div>`;
}
