import { z } from 'zod';
import { common, instant, line, link, prose, whole } from './field.ts';

/** A published pack is its frozen document: never changed, so last year's pack renders the same for ever. */
export const packVersion = z.object({
  ...common,
  meetingId: link('Meeting'),
  number: whole('Version', 1, 999),
  publishedAt: instant('Published'),
  /** The `Document` as JSON, byte for byte what the hash was taken of. */
  document: z.string().meta({ label: 'Document' }),
  sha256: line('SHA-256', undefined, 64).regex(/^[0-9a-f]{64}$/),
  by: prose('Published by'),
});

export type PackVersion = z.infer<typeof packVersion>;
