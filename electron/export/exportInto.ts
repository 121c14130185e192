import { type Result, ok } from '../../shared/api.ts';
import type { Document } from '../../shared/document/blocks.ts';
import type { ExportOrder } from '../../shared/editions.ts';
import { makeEdition } from './makeEdition.ts';
import { type ByteSink, type RenderOptions, renderers } from './renderers.ts';

/** An edition that goes somewhere else than into a file of its own. */
export interface ExportInto extends ExportOrder, Pick<RenderOptions, 'attachments' | 'signal'> {
  readonly sink: ByteSink;
}

/**
 * Writes an edition of a document piece by piece to where it is to go, without a file on the way: for what must never lie
 * on a disk in plain. What is for the public goes through `exportDocument`, which reads the finished file again; an edition
 * of which something was left out is a fault of ours here. Throws where the signal aborts, and the sink's errors.
 */
export async function exportInto(whole: Document, order: ExportInto): Promise<Result<undefined>> {
  const { sink, attachments, signal, ...wanted } = order;
  const made = await makeEdition(whole, wanted, signal);
  if (!made.ok) return made;
  const { document, layout, secrets } = made.value;
  if (secrets !== undefined) throw new Error('A public edition was to be written without being searched.');
  await renderers[order.format](document, sink, { attachments, signal, layout, onProgress: () => undefined });
  return ok(undefined);
}
