import { PDFArray, PDFDict, PDFName, PDFNumber, type PDFObject } from '@cantoo/pdf-lib';
import type { LoadedPdf } from '../../../readPdf/loadPdf.ts';
import type { SourcePage } from '../../../readPdf/sourcePages.ts';
import {
  arrayAt,
  dictAt,
  dictOf,
  entry,
  itemsOf,
  nameAt,
  numberOf,
  resolve,
  textAt,
  textOf,
} from '../../../readPdf/values.ts';

/** A place in a file. */
export interface SourceDestination {
  /** From 0. */
  readonly page: number;
  /** In the page's own coordinates; undefined for the whole page. */
  readonly at: readonly [number, number] | undefined;
}

/** More names than any file of words has. */
const mostNames = 200_000;

/** Where links and bookmarks of a file lead: names are looked up, so that nothing of them is needed afterwards. */
export class SourceDestinations {
  readonly #pdf: LoadedPdf;
  readonly #pages = new Map<PDFObject, number>();
  #names: Map<string, PDFObject> | undefined;

  constructor(pdf: LoadedPdf, pages: readonly SourcePage[]) {
    this.#pdf = pdf;
    pages.forEach(({ dict }, index) => this.#pages.set(dict, index));
  }

  /** Where a link annotation or a bookmark leads, by its destination or its action; undefined where it is not a page here. */
  of(dict: PDFDict): SourceDestination | undefined {
    const direct = entry(dict, 'Dest');
    if (direct !== undefined) return this.#read(direct);
    const action = dictAt(dict, 'A');
    return action !== undefined && nameAt(action, 'S') === 'GoTo'
      ? this.#read(entry(action, 'D'))
      : undefined;
  }

  pageOf(page: PDFObject | undefined): number | undefined {
    return page === undefined ? undefined : this.#pages.get(page);
  }

  #read(value: PDFObject | undefined, depth = 0): SourceDestination | undefined {
    if (depth > 5 || value === undefined) return undefined;
    if (value instanceof PDFDict) return this.#read(entry(value, 'D'), depth + 1);
    if (!(value instanceof PDFArray)) {
      const name = value instanceof PDFName ? value.decodeText() : textOf(value);
      return name === undefined ? undefined : this.#read(this.#named(name), depth + 1);
    }
    const [first, fit, ...numbers] = itemsOf(value);
    const page = first instanceof PDFNumber ? first.asNumber() : this.pageOf(first);
    if (page === undefined || page < 0 || page >= this.#pages.size) return undefined;
    const kind = fit instanceof PDFName ? fit.decodeText() : '';
    const [a, b, , d] = numbers.map(numberOf);
    switch (kind) {
      case 'XYZ':
        return { page, at: b === undefined ? undefined : [a ?? 0, b] };
      case 'FitH':
      case 'FitBH':
        return { page, at: a === undefined ? undefined : [0, a] };
      case 'FitR':
        return { page, at: d === undefined ? undefined : [a ?? 0, d] };
      default:
        return { page, at: undefined };
    }
  }

  #named(name: string): PDFObject | undefined {
    this.#names ??= this.#readNames();
    return this.#names.get(name);
  }

  #readNames(): Map<string, PDFObject> {
    const { context, catalogue } = this.#pdf;
    const names = new Map<string, PDFObject>();
    for (const [key, value] of dictAt(catalogue, 'Dests')?.entries() ?? []) {
      const place = resolve(context, value);
      if (place !== undefined) names.set(key.decodeText(), place);
    }
    const trees = dictAt(catalogue, 'Names');
    const waiting: (PDFObject | undefined)[] = [trees && entry(trees, 'Dests')];
    const met = new Set<PDFObject>();
    while (waiting.length > 0 && names.size < mostNames) {
      const node = dictOf(waiting.pop());
      if (node === undefined || met.has(node)) continue;
      met.add(node);
      const pairs = arrayAt(node, 'Names');
      const items = pairs === undefined ? [] : itemsOf(pairs);
      for (let at = 0; at + 1 < items.length; at += 2) {
        const name = textOf(items[at]);
        const place = items[at + 1];
        if (name !== undefined && place !== undefined) names.set(name, place);
      }
      const kids = arrayAt(node, 'Kids');
      if (kids !== undefined) waiting.push(...itemsOf(kids));
    }
    return names;
  }
}

export interface SourceBookmark {
  readonly title: string;
  readonly to: SourceDestination | undefined;
  readonly children: readonly SourceBookmark[];
}

const mostBookmarks = 20_000;
const deepestBookmark = 12;

/** The bookmarks of a file as they nest; circles end where they close. */
export function sourceBookmarks(
  { catalogue }: LoadedPdf,
  destinations: SourceDestinations,
): SourceBookmark[] {
  const met = new Set<PDFDict>();
  const below = (parent: PDFDict, depth: number): SourceBookmark[] => {
    const bookmarks: SourceBookmark[] = [];
    let item = dictAt(parent, 'First');
    while (item !== undefined && !met.has(item) && met.size < mostBookmarks) {
      met.add(item);
      bookmarks.push({
        title: (textAt(item, 'Title') ?? '').replace(/\p{Cc}+/gu, ' ').trim(),
        to: destinations.of(item),
        children: depth < deepestBookmark ? below(item, depth + 1) : [],
      });
      item = dictAt(item, 'Next');
    }
    return bookmarks;
  };
  const root = dictAt(catalogue, 'Outlines');
  return root === undefined ? [] : below(root, 0);
}
