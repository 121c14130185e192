import { z } from 'zod';
import { type Result, failed, ok } from '../../shared/api.ts';
import type { RemadeFile } from '../../shared/archive/answers.ts';
import { appVersion } from '../appVersion.ts';
import { renderPdf } from '../export/pdf/renderPdf.ts';
import type { BagContent } from './bagContent.ts';
import { placedFile, remakeFile } from './bagPaths.ts';
import { readDocument } from './readDocument.ts';

const remake = z.strictObject({
  file: z.string(),
  /** File with the data of the document. */
  document: z.string(),
  /** Numbers of pages that the whole pack gave, where this is what the public may see of it. */
  partStarts: z.record(z.string(), z.int()).exactOptional(),
  total: z.int().exactOptional(),
});
export type Remake = z.infer<typeof remake>;
const remakeSchema = z.strictObject({ madeBy: z.string(), pages: z.array(remake) });

/**
 * Makes every PDF of a bag again out of its data and compares the bytes. Another version of Tabled may set pages in another
 * way: then a difference is no fault of the bag, and the answer says which version made it. Refuses a bag that does not say
 * what its PDFs were made from, and data that this version cannot read.
 */
export async function remakeBag(
  bag: BagContent,
  signal: AbortSignal,
): Promise<Result<readonly RemadeFile[]>> {
  const told = remakeSchema.safeParse(await bag.json(remakeFile));
  if (!told.success)
    return failed(
      'invalid',
      'This bag does not say what its PDFs were made from, so they cannot be made again.',
    );
  const { madeBy, pages } = told.data;
  const remade: RemadeFile[] = [];
  for (const { file, document, partStarts, total } of pages) {
    const read = await readDocument(bag, document);
    if (!read.ok) return read;
    const chunks: Uint8Array[] = [];
    await renderPdf(
      read.value,
      { write: (chunk) => void chunks.push(Uint8Array.from(chunk)) },
      {
        attachments: (sha256) => bag.bytes(placedFile(sha256)),
        signal,
        ...(partStarts === undefined ? {} : { partStarts: new Map(Object.entries(partStarts)) }),
        ...(total === undefined ? {} : { total }),
      },
    );
    const same = Buffer.concat(chunks).equals(await bag.bytes(file));
    remade.push({ file, same, madeBy, version: appVersion() });
  }
  return ok(remade);
}
