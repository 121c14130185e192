import { z } from 'zod';
import { choice, common, instant, line, link, list, prose, whole, yesNo } from './field.ts';
import { richText } from './richText.ts';

const sha256 = (label: string) => line(label, undefined, 64).regex(/^[0-9a-f]{64}$/);

/** A page as it is shown: cropped, turned, in user units. */
export const attachedPage = z.object({
  /** Points. */
  width: z.number().positive(),
  height: z.number().positive(),
  /** Its words, paragraphs parted by a new line; empty for a scan. */
  text: z.string(),
});

/**
 * A file that arrived from outside: an appendix, or a whole paper. The bytes are kept as received, apart from the row and
 * under their hash. A PDF or an image is placed page by page; the words of a Word file or a sheet become blocks.
 */
export const attachment = z
  .object({
    ...common,
    appendixId: link('Appendix').nullable(),
    /** The paper that the file is the whole of. */
    paperId: link('Paper').nullable(),
    /** As received. */
    name: line('File name'),
    kind: choice('Kind', ['pdf', 'word', 'image', 'sheet']),
    sha256: sha256('SHA-256'),
    bytes: whole('Size in bytes', 1, 1_000_000_000),
    receivedAt: instant('Received'),
    /** The PDF whose pages are placed: the file itself, or what was made of one that was encrypted, damaged or an image. */
    placedSha256: sha256('SHA-256 of the pages').nullable(),
    pages: list('Pages', attachedPage),
    /** Blocks made of a Word file or a sheet. */
    text: richText,
    alt: prose('Alternative text', 'What the pages show, for those who cannot see them'),
    tagged: yesNo('Has tags of its own'),
    encrypted: yesNo('Arrived encrypted'),
    archive: choice('PDF/A', ['a', 'b', 'none']),
    accessible: yesNo('PDF/UA'),
    /** What was left behind, in words: "2 scripts". */
    removed: list('Removed', line('Removed')),
    /** The sentences that told how it was taken in. */
    outcome: prose('Outcome'),
  })
  .refine((row) => (row.appendixId === null) !== (row.paperId === null), {
    error: 'A file belongs to an appendix, or is a whole paper.',
  });

export type Attachment = z.infer<typeof attachment>;
