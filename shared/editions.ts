/** Whom a pack is for, and in which form it goes out. */
import { z } from 'zod';

/** What a pack is made of: the rows as they stand now, or the document that was frozen when it was last published. */
export const packSources = ['working', 'published'] as const;
export type PackSource = (typeof packSources)[number];

export const editions = ['public', 'members', 'archive'] as const;
/**
 * `public` leaves out what the public may not see; `members` has it in its place, marked on every page; `archive` is the whole
 * record for keeping.
 */
export type Edition = (typeof editions)[number];

export const exportFormats = ['pdf', 'html', 'text'] as const;
export type ExportFormat = (typeof exportFormats)[number];

/** Ending of a file's name, without its dot. */
export const endings: Readonly<Record<ExportFormat, string>> = { pdf: 'pdf', html: 'html', text: 'txt' };

/** What is asked of an export, but for the file. */
export const exportOrder = z.strictObject({ edition: z.enum(editions), format: z.enum(exportFormats) });
export type ExportOrder = z.infer<typeof exportOrder>;
