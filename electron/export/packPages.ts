import type { Document } from '../../shared/document/blocks.ts';
import { partInWhole } from '../../shared/document/redact.ts';
import { numberPages } from './pdf/renderPdf.ts';
import type { PackNumbers } from './pdf/pdfOptions.ts';

/** Where matter stands in the pack as a PDF, for formats that have no pages, or others: a chair calls the PDF's. */
export interface PackPages {
  /** Page on which each part, block, row and item begins, by id. */
  readonly starts: ReadonlyMap<string, number>;
  /** First and last page of each part, by id. */
  readonly parts: ReadonlyMap<string, readonly [first: number, last: number]>;
}

/** Lays the whole pack out for its page numbers; `shown` is what a reader gets of it. */
export async function packPages(whole: Document, shown: Document, signal: AbortSignal): Promise<PackPages> {
  const { pages, last } = await numbersOf(whole, signal);
  const firsts = whole.parts.map(({ id }) => pages.get(id) ?? 1);
  const ranges = new Map(
    whole.parts.map(({ id }, at) => [id, [firsts[at] ?? 1, (firsts[at + 1] ?? last + 1) - 1] as const]),
  );
  const starts = new Map(pages);
  const parts = new Map<string, readonly [number, number]>();
  for (const { id } of shown.parts) {
    const range = ranges.get(partInWhole(whole, id)?.id ?? '');
    if (range === undefined) continue;
    starts.set(id, range[0]);
    parts.set(id, range);
  }
  return { starts, parts };
}

/** Of the packs that are exported in several formats, one after the other. */
const known = new WeakMap<Document, PackNumbers>();

async function numbersOf(whole: Document, signal: AbortSignal): Promise<PackNumbers> {
  const numbers = known.get(whole) ?? (await numberPages(whole, { signal }));
  known.set(whole, numbers);
  return numbers;
}

/** "5", "5 to 8". */
export const pageRange = ([first, last]: readonly [number, number]): string =>
  first === last ? String(first) : `${first} to ${last}`;
