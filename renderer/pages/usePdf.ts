import { useEffect, useState } from 'react';
import { type PDFDocumentProxy, type PdfSource, openPdf } from './openPdf.ts';
import type { PageSize } from './pageLayout.ts';

/** An entry of the bookmarks. */
export interface Bookmark {
  /** Its place among all: two may have the same words and the same page. */
  readonly id: number;
  readonly title: string;
  /** Page, from 0. */
  readonly page: number;
  readonly level: number;
}

export interface OpenPdf {
  readonly document: PDFDocumentProxy;
  /** Sizes of all pages; until a page has been looked at, that of the first. */
  readonly sizes: readonly PageSize[];
  /** Printed page numbers. */
  readonly labels: readonly string[];
  readonly bookmarks: readonly Bookmark[];
}

export type PdfState =
  | { readonly kind: 'opening' }
  | { readonly kind: 'open'; readonly pdf: OpenPdf }
  | { readonly kind: 'failed' };

/**
 * Opens a PDF, and another in its place when the source is another: until that one is open, the first stays on screen. Bookmarks
 * of a long pack take a while to be read, and are left out where nobody shows them.
 */
export function usePdf(source: PdfSource | null, withBookmarks = true): PdfState {
  const [state, setState] = useState<PdfState>({ kind: 'opening' });
  useEffect(() => {
    if (source === null) return;
    let stale = false;
    let opened: PDFDocumentProxy | undefined;
    const open = async (): Promise<void> => {
      try {
        const document = await openPdf(source);
        opened = document;
        const pdf = await describe(document, withBookmarks);
        if (stale) return void document.loadingTask.destroy();
        setState({ kind: 'open', pdf });
        const sizes = await sizesOf(document, () => stale);
        if (!stale) setState({ kind: 'open', pdf: { ...pdf, sizes } });
      } catch (error) {
        if (stale) return;
        console.error('A PDF could not be opened:', error);
        setState({ kind: 'failed' });
      }
    };
    void open();
    return () => {
      stale = true;
      // The pages on screen belong to it until the next one has taken its place.
      window.setTimeout(() => void opened?.loadingTask.destroy(), 5000);
    };
  }, [source, withBookmarks]);
  return state;
}

async function describe(document: PDFDocumentProxy, withBookmarks: boolean): Promise<OpenPdf> {
  const [first, labels, bookmarks] = await Promise.all([
    sizeOf(document, 1),
    document.getPageLabels(),
    withBookmarks ? bookmarksOf(document) : [],
  ]);
  const pages = Array.from({ length: document.numPages }, (_, at) => at);
  return {
    document,
    sizes: pages.map(() => first),
    labels: pages.map((at) => labels?.[at] ?? String(at + 1)),
    bookmarks,
  };
}

async function sizesOf(document: PDFDocumentProxy, isStale: () => boolean): Promise<readonly PageSize[]> {
  const sizes: PageSize[] = [];
  for (let number = 1; number <= document.numPages && !isStale(); number += 1)
    sizes.push(await sizeOf(document, number));
  return sizes;
}

async function sizeOf(document: PDFDocumentProxy, number: number): Promise<PageSize> {
  const { width, height } = (await document.getPage(number)).getViewport({ scale: 1 });
  return { width, height };
}

type OutlineNode = Awaited<ReturnType<PDFDocumentProxy['getOutline']>>[number];

/** Two levels are enough to find a paper and its sections; deeper ones would be a second text. */
async function bookmarksOf(document: PDFDocumentProxy): Promise<readonly Bookmark[]> {
  const deepest = 2;
  const walk = async (
    nodes: readonly OutlineNode[],
    level: number,
  ): Promise<readonly Omit<Bookmark, 'id'>[]> => {
    const found = await Promise.all(
      nodes.map(async (node): Promise<readonly Omit<Bookmark, 'id'>[]> => {
        const page = await pageOf(document, node.dest);
        const below = level < deepest ? await walk(node.items as OutlineNode[], level + 1) : [];
        return page === null ? below : [{ title: node.title, page, level }, ...below];
      }),
    );
    return found.flat();
  };
  const all = await walk((await document.getOutline()) ?? [], 1);
  return all.map((bookmark, id) => ({ ...bookmark, id }));
}

async function pageOf(document: PDFDocumentProxy, dest: OutlineNode['dest']): Promise<number | null> {
  const explicit = typeof dest === 'string' ? await document.getDestination(dest) : dest;
  const [target] = (explicit ?? []) as [Parameters<PDFDocumentProxy['getPageIndex']>[0] | undefined];
  if (target === undefined) return null;
  try {
    return await document.getPageIndex(target);
  } catch {
    // A bookmark of a foreign file may lead nowhere.
    return null;
  }
}
