import { z } from 'zod';
import { common, instant, line, link, list, prose, whole } from './field.ts';

/** A finding that the pack was published with, as it stood, and who overrode it and why. */
export const publishedWith = z.object({
  rule: line('Check', undefined, 60),
  severity: z.enum(['must', 'should', 'note']),
  /** Reference of the paper; null for what concerns the meeting. */
  paper: prose('Paper').nullable(),
  block: prose('Place').nullable(),
  number: prose('Number').nullable(),
  quote: prose('Words at fault'),
  message: prose('What was found'),
  source: prose('Source'),
  override: z.object({ reason: prose('Reason'), by: prose('By'), at: instant('At') }),
});

/** A published pack is its frozen document: never changed, so last year's pack renders the same for ever. */
export const packVersion = z.object({
  ...common,
  meetingId: link('Meeting'),
  number: whole('Version', 1, 999),
  publishedAt: instant('Published'),
  /** The `Document` as JSON, byte for byte what the hash was taken of. */
  document: z.string().meta({ label: 'Document' }),
  sha256: line('SHA-256', undefined, 64).regex(/^[0-9a-f]{64}$/),
  /** Pages of the whole pack as PDF, which a supplement goes on from; null where they were not counted. */
  pages: whole('Pages', 1).nullable(),
  by: prose('Published by'),
  /** Findings that were overridden when the pack was published. */
  checks: list('Published with', publishedWith),
  /** Hash under which the library keeps the rows that it was made from; null where an older Tabled kept none. */
  inputs: prose('Made from').nullable(),
  /** Set where the document was disposed of: under which certificate, and the hash of what stands in its place. */
  disposed: z
    .object({ disposalId: link('Disposal'), sha256: line('SHA-256', undefined, 64) })
    .nullable()
    .meta({ label: 'Disposed' }),
});

export type PackVersion = z.infer<typeof packVersion>;
