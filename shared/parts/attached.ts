import type { AttachmentBlock, Block } from '../document/blocks.ts';
import { text } from '../document/make.ts';
import type { Row } from '../entities/index.ts';
import type { RichText } from '../entities/richText.ts';
import type { Pack } from './pack.ts';

/** The file that an appendix arrived as, or that is the whole of a paper; undefined where it is written here. */
export const attachmentOf = (
  { rows }: Pack,
  owner: { readonly appendixId: string } | { readonly paperId: string },
): Row<'attachment'> | undefined =>
  rows.attachment.find(
    (each) =>
      each.deletedAt === null &&
      ('appendixId' in owner ? each.appendixId === owner.appendixId : each.paperId === owner.paperId),
  );

/**
 * What a file becomes in its part: its pages as they are, or, of a Word file or a sheet, the part's title and blocks like
 * those that are written here.
 */
export function attachedBlocks(
  attachment: Row<'attachment'>,
  part: { readonly id: string; readonly title: string },
  author: (content: RichText) => Block[],
): Block[] {
  if (attachment.placedSha256 === null)
    return [
      { kind: 'heading', id: `${part.id}.title`, level: 1, text: text(part.title) },
      ...author(attachment.text),
    ];
  const block: AttachmentBlock = {
    kind: 'attachment',
    id: `${part.id}.file`,
    title: part.title,
    file: attachment.name,
    sha256: attachment.placedSha256,
    alt: attachment.alt.trim(),
    pages: attachment.pages,
    tagged: attachment.tagged,
    archive: attachment.archive === 'none' ? null : attachment.archive,
    accessible: attachment.accessible,
  };
  return [block];
}
