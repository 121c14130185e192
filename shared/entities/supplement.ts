import { z } from 'zod';
import { choice, common, instant, line, link, list, prose, whole } from './field.ts';
import { publishedWith } from './packVersion.ts';

/** An item that a supplement belongs to, and what it brings for it. */
const suppliedItem = z.object({
  agendaItemId: link('Item'),
  /** As printed when the supplement went out. */
  number: line('Number', undefined, 12),
  title: line('Title'),
  brings: choice('Brings', ['late paper', 'revised paper', 'further item']),
});

/**
 * What goes out after the pack: papers that come late or are issued again. Frozen as a pack is, and its pages go on from the
 * last page of the pack and of the supplements before it, so that no page number is ever used twice.
 */
export const supplement = z.object({
  ...common,
  meetingId: link('Meeting'),
  number: whole('Supplement', 1, 99),
  publishedAt: instant('Published'),
  firstPage: whole('First page', 1),
  pages: whole('Pages', 1),
  items: list('Items', suppliedItem),
  /** Why it cannot wait, where it goes out later than the agenda has to be open (LGA 1972 s.100B(4)(b)); else empty. */
  urgency: prose('Reason for urgency'),
  /** The `Document` as JSON, byte for byte what the hash was taken of. */
  document: z.string().meta({ label: 'Document' }),
  sha256: line('SHA-256', undefined, 64).regex(/^[0-9a-f]{64}$/),
  by: prose('Published by'),
  /** Findings on its papers that were overridden. */
  checks: list('Published with', publishedWith),
  /** Hash under which the library keeps the rows that it was made from. */
  inputs: line('Made from', undefined, 64),
  /** Set where the document was disposed of: under which certificate, and the hash of what stands in its place. */
  disposed: z
    .object({ disposalId: link('Disposal'), sha256: line('SHA-256', undefined, 64) })
    .nullable()
    .meta({ label: 'Disposed' }),
});

export type Supplement = z.infer<typeof supplement>;
export type SuppliedItem = z.infer<typeof suppliedItem>;
