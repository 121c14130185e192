import { PDFDict, PDFName, PDFRef, type PDFObject } from '@cantoo/pdf-lib';
import type { LoadedPdf } from './loadPdf.ts';
import { arrayAt, dictOf, resolve } from './values.ts';

/** A page of a file, with what it inherits from the tree above it. */
export interface SourcePage {
  readonly dict: PDFDict;
  /** Undefined where the page stands in the tree itself. */
  readonly ref: PDFRef | undefined;
  /** Entries that a page may inherit: Resources, MediaBox, CropBox, Rotate. */
  readonly inherited: PDFDict;
}

/** More pages than a pack has any use for. */
export const mostPages = 2000;

export class TooManyPages extends Error {}

const inheritable = ['Resources', 'MediaBox', 'CropBox', 'Rotate'];

/**
 * The pages in their order, whatever the file claims their number to be. A node that is met again is passed over: trees that
 * bite their own tails end there. Throws `TooManyPages`.
 */
export function sourcePages({ context, catalogue }: LoadedPdf): SourcePage[] {
  const pages: SourcePage[] = [];
  const met = new Set<PDFObject>();
  const waiting: { node: PDFObject | undefined; inherited: PDFDict }[] = [
    { node: catalogue.get(PDFName.of('Pages')), inherited: PDFDict.withContext(context) },
  ];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const { node } = next;
    const dict = dictOf(resolve(context, node));
    if (dict === undefined || met.has(dict)) continue;
    met.add(dict);
    const inherited = PDFDict.withContext(context);
    for (const key of inheritable) {
      const name = PDFName.of(key);
      const value = dict.get(name) ?? next.inherited.get(name);
      if (value !== undefined) inherited.set(name, value);
    }
    const kids = arrayAt(dict, 'Kids');
    if (kids === undefined) {
      if (pages.length === mostPages) throw new TooManyPages();
      pages.push({ dict, ref: node instanceof PDFRef ? node : undefined, inherited });
    } else {
      for (const kid of kids.asArray().toReversed()) waiting.push({ node: kid, inherited });
    }
  }
  return pages;
}
