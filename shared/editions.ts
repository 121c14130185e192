/** Whom a pack is for, and in which form it goes out. */
import { z } from 'zod';
import { largePrintSizes } from './document/largePrintTheme.ts';

/** What a pack is made of: the rows as they stand now, or the document that was frozen when it was last published. */
export const packSources = ['working', 'published'] as const;
export type PackSource = (typeof packSources)[number];

export const editions = ['public', 'members', 'large-print', 'archive'] as const;
/**
 * `public` leaves out what the public may not see; `members` has it in its place, marked on every page; `large-print` is the
 * public pack in large type; `archive` is the whole record for keeping.
 */
export type Edition = (typeof editions)[number];

export const exportFormats = ['pdf', 'html', 'text', 'docx', 'brf'] as const;
/** `docx` is for Word, `brf` is braille for embossers and braille displays. */
export type ExportFormat = (typeof exportFormats)[number];

/** Ending of a file's name, without its dot. */
export const endings: Readonly<Record<ExportFormat, string>> = {
  pdf: 'pdf',
  html: 'html',
  text: 'txt',
  docx: 'docx',
  brf: 'brf',
};

/** What a file of each format is called in a sentence. */
export const formatNouns: Readonly<Record<ExportFormat, string>> = {
  pdf: 'PDF document',
  html: 'web page',
  text: 'plain text file',
  docx: 'Word document',
  brf: 'braille file',
};

/** What of a pack goes out: a report by its reference, an item by its number, or pages by the pack's own numbers. */
const extract = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('paper'), ref: z.string().min(1).max(400) }),
  z.strictObject({ kind: z.literal('item'), number: z.string().min(1).max(12) }),
  z.strictObject({ kind: z.literal('pages'), from: z.int().min(1), to: z.int().min(1) }),
]);
export type Extract = z.infer<typeof extract>;

/** A member's copy: who reads it, and its number. */
const copy = z.strictObject({ reader: z.string().trim().min(1).max(120), number: z.int().min(1).max(9999) });
export type Copy = z.infer<typeof copy>;

/** Fewest characters of a passphrase: what is shorter is found by trying. */
export const shortestPassphrase = 8;

/** What is asked of an export, but for the file. */
export const exportOrder = z.strictObject({
  edition: z.enum(editions),
  format: z.enum(exportFormats),
  /** The whole pack where it is left out. */
  extract: extract.optional(),
  copy: copy.optional(),
  /** Type of large print, in points. Members' copies are in large print where it is given, the large print edition always is. */
  size: z.number().min(largePrintSizes.least).max(largePrintSizes.most).optional(),
  passphrase: z.string().min(shortestPassphrase).max(120).optional(),
});
export type ExportOrder = z.infer<typeof exportOrder>;

/** Formats whose type is as large as the file says, and not as the reader's program does. */
export const isSized = (format: ExportFormat): boolean => format === 'pdf' || format === 'docx';

/** What does not go together in an order, as a sentence; undefined where all does. */
export function orderProblem(order: ExportOrder): string | undefined {
  const { edition, format, extract: part, copy: whose, passphrase } = order;
  if (part?.kind === 'pages' && format !== 'pdf') return 'Only a PDF has pages to choose from.';
  if (part?.kind === 'pages' && part.to < part.from) return 'The last page comes before the first.';
  if (whose !== undefined && edition !== 'members') return 'Only members’ copies bear a name.';
  if (passphrase !== undefined && edition !== 'members')
    return 'Only members’ copies are opened by a passphrase: the public and the archive are to be read by all.';
  if (passphrase !== undefined && format !== 'pdf') return 'Only a PDF can be opened by a passphrase.';
  if (order.size !== undefined && edition !== 'large-print' && edition !== 'members')
    return 'Only the large print edition and members’ copies have a size to choose.';
  if (order.size !== undefined && !isSized(format))
    return 'Only a PDF or a Word file has a size of type to choose.';
  if (edition === 'large-print' && format === 'brf')
    return 'Braille has no sizes of type: choose the public edition.';
  return undefined;
}

/** Whether an order leads to a document in large print. */
export const isLargePrint = ({ edition, size }: Pick<ExportOrder, 'edition' | 'size'>): boolean =>
  edition === 'large-print' || size !== undefined;

/** Editions that leave out what the public may not see. */
export const isForPublic = (edition: Edition): boolean => edition === 'public' || edition === 'large-print';
