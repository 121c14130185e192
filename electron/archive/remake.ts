import { z } from 'zod';
import { type Result, failed, ok } from '../../shared/api.ts';
import type { RemadeFile } from '../../shared/archive/answers.ts';
import { largePrintDocument } from '../../shared/document/largePrint.ts';
import { largePrint, largePrintSizes } from '../../shared/document/largePrintTheme.ts';
import { appVersion } from '../appVersion.ts';
import { PartCache } from '../export/pdf/partCache.ts';
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
  /** Size of its type in points, where it is in large print. */
  largePrint: z.number().min(largePrintSizes.least).max(largePrintSizes.most).exactOptional(),
  /** Page of the main pack on which each block, row and item begins, where that is printed beside its own. */
  mainPages: z.record(z.string(), z.int()).exactOptional(),
  /** Colour of the paper of restricted parts. */
  restrictedPaper: z
    .string()
    .regex(/^#[0-9a-f]{6}$/i)
    .exactOptional(),
});
export type Remake = z.infer<typeof remake>;

/**
 * How a bag is laid out. 1, which says so nowhere: the newest version of the pack and each record as standard pages alone. 2: every
 * version and supplement in each of its editions, and large print.
 */
export const bagFormat = 2;
const remakeSchema = z.strictObject({
  format: z.int().min(1).max(bagFormat).exactOptional(),
  madeBy: z.string(),
  pages: z.array(remake),
});
const anyFormat = z.object({ format: z.int() });

/**
 * Makes every PDF of a bag again out of its data and compares the bytes. Another version of Tabled may set pages in another
 * way: then a difference is no fault of the bag, and the answer says which version made it. Refuses a bag that does not say
 * what its PDFs were made from, and data that this version cannot read.
 */
export async function remakeBag(
  bag: BagContent,
  signal: AbortSignal,
): Promise<Result<readonly RemadeFile[]>> {
  const value = await bag.json(remakeFile);
  const later = anyFormat.safeParse(value);
  if (later.success && later.data.format > bagFormat)
    return failed(
      'newer',
      'This bag was made by a later version of Tabled: make its PDFs again with that one.',
    );
  const told = remakeSchema.safeParse(value);
  if (!told.success)
    return failed(
      'invalid',
      'This bag does not say what its PDFs were made from, so they cannot be made again.',
    );
  const { madeBy, pages } = told.data;
  const remade: RemadeFile[] = [];
  const cache = new PartCache();
  for (const { file, document, largePrint: size, partStarts, total, mainPages, restrictedPaper } of pages) {
    const read = await readDocument(bag, document);
    if (!read.ok) return read;
    const chunks: Uint8Array[] = [];
    await renderPdf(
      size === undefined ? read.value : largePrintDocument(read.value),
      { write: (chunk) => void chunks.push(Uint8Array.from(chunk)) },
      {
        attachments: (sha256) => bag.bytes(placedFile(sha256)),
        signal,
        cache,
        ...(size === undefined ? {} : { theme: largePrint(size) }),
        ...(partStarts === undefined ? {} : { partStarts: new Map(Object.entries(partStarts)) }),
        ...(total === undefined ? {} : { total }),
        ...(mainPages === undefined ? {} : { mainPages: new Map(Object.entries(mainPages)) }),
        ...(restrictedPaper === undefined ? {} : { restrictedPaper }),
      },
    );
    const same = Buffer.concat(chunks).equals(await bag.bytes(file));
    remade.push({ file, same, madeBy, version: appVersion() });
  }
  return ok(remade);
}
