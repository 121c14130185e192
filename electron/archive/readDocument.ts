import { type Result, failed, ok } from '../../shared/api.ts';
import { type Document, documentVersion } from '../../shared/document/blocks.ts';
import { documentSchema } from '../../shared/document/documentSchema.ts';
import type { BagContent } from './bagContent.ts';

/**
 * A document out of a bag, which anybody may have written: it is looked at whole before anything draws it. Refuses data that
 * are none, and those of a later version of Tabled.
 */
export async function readDocument(bag: BagContent, path: string): Promise<Result<Document>> {
  const value = await bag.json(path);
  const version = (value as { readonly version?: unknown } | null)?.version;
  if (typeof version === 'number' && version > documentVersion)
    return failed('newer', `"${path}" was made by a later version of Tabled: open it with that one.`);
  const read = documentSchema.safeParse(value);
  return read.success
    ? ok(read.data)
    : failed('damaged', `"${path}" holds no document that this version of Tabled can read.`);
}
