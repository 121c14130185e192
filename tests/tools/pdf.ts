import { readFile } from 'node:fs/promises';
import { getDocument, type PDFDocumentProxy, type PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { readStructure, type StructureNode } from './pdfStructureTree.ts';

/** A PDF as a test wants to see it, read by pdf.js: plain data. Pages are numbered from 1 as in a viewer, whatever their labels. */
export interface Pdf {
  readonly title: string;
  readonly language: string | undefined;
  readonly outline: readonly OutlineEntry[];
  readonly pages: readonly PdfPage[];
}

export interface OutlineEntry {
  readonly title: string;
  /** Undefined where the bookmark leads nowhere. */
  readonly page: number | undefined;
  readonly children: readonly OutlineEntry[];
}

export interface PdfPage {
  readonly number: number;
  /** The page label that a viewer shows; undefined where the file has none. */
  readonly label: string | undefined;
  /** Size of the visible page (crop box) in points, before rotation. */
  readonly width: number;
  readonly height: number;
  /** Text in the order of the content stream, one line a line. */
  readonly text: string;
  readonly boxes: readonly TextBox[];
  readonly links: readonly PdfLink[];
  /**
   * The part of the structure tree that stands on this page; undefined in an untagged file. An element that spans pages
   * appears on each of them, with the text of that page only: a table's header row is empty on the pages after its first.
   */
  readonly structure: StructureNode | undefined;
}

/**
 * Box around a run of text, in points from the top left of the visible page, with the face's ascent and descent. pdf.js leaves
 * out text that stands wholly outside the page: textOutsidePages finds that.
 */
export interface TextBox {
  readonly text: string;
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export interface PdfLink {
  /** Description for those who cannot see it (the annotation's Contents). */
  readonly contents: string;
  /** Where an internal link leads; undefined where its destination does not exist, or where `url` is there. */
  readonly page: number | undefined;
  readonly url: string | undefined;
}

/** Reads everything at once; throws where pdf.js cannot open the file. */
export async function readPdf(file: string): Promise<Pdf> {
  const loading = getDocument({ data: new Uint8Array(await readFile(file)), verbosity: 0 });
  try {
    const document = await loading.promise;
    const { info, metadata } = await document.getMetadata();
    const { Title: infoTitle, Language: language } = info as { Title?: string; Language?: string };
    const title: unknown = metadata?.get('dc:title');
    const labels = await document.getPageLabels();
    const pages: PdfPage[] = [];
    for (let number = 1; number <= document.numPages; number++) {
      const page = await document.getPage(number);
      pages.push({ ...(await readPage(document, page)), number, label: labels?.[number - 1] });
      page.cleanup();
    }
    return {
      title: typeof title === 'string' ? title : (infoTitle ?? ''),
      language: language ?? undefined,
      outline: await readOutline(document, await document.getOutline()),
      pages,
    };
  } finally {
    await loading.destroy();
  }
}

async function readPage(
  document: PDFDocumentProxy,
  page: PDFPageProxy,
): Promise<Omit<PdfPage, 'number' | 'label'>> {
  const content = await page.getTextContent({ includeMarkedContent: true });
  const [x0 = 0, y0 = 0, x1 = 0, y1 = 0] = page.view;
  let text = '';
  const boxes: TextBox[] = [];
  for (const item of content.items) {
    if (!('str' in item)) continue;
    text += item.hasEOL ? `${item.str}\n` : item.str;
    if (item.str === '') continue;
    const style = content.styles[item.fontName];
    boxes.push(boxOf(item, style?.ascent || 0.8, style?.descent || -0.2, x0, y1));
  }
  const structure = await page.getStructTree();
  return {
    width: x1 - x0,
    height: y1 - y0,
    text,
    boxes,
    links: await readLinks(document, page),
    structure: structure === null ? undefined : readStructure(structure, content.items),
  };
}

/** Corners of the run by its transform, so that turned text gets its true box too. */
function boxOf(
  item: { str: string; transform: number[]; width: number },
  ascent: number,
  descent: number,
  pageLeft: number,
  pageTop: number,
): TextBox {
  const [a = 1, b = 0, c = 0, d = 1, x = 0, y = 0] = item.transform;
  const along = Math.hypot(a, b) || 1;
  const corners = [0, item.width / along].flatMap((t) =>
    [descent, ascent].map((v) => ({ x: x + a * t + c * v, y: y + b * t + d * v })),
  );
  const xs = corners.map((corner) => corner.x - pageLeft);
  const ys = corners.map((corner) => pageTop - corner.y);
  return {
    text: item.str,
    left: Math.min(...xs),
    top: Math.min(...ys),
    right: Math.max(...xs),
    bottom: Math.max(...ys),
  };
}

async function readLinks(document: PDFDocumentProxy, page: PDFPageProxy): Promise<PdfLink[]> {
  const annotations = (await page.getAnnotations()) as {
    subtype: string;
    dest?: Destination;
    url?: string;
    contentsObj?: { str: string };
  }[];
  return Promise.all(
    annotations
      .filter(({ subtype }) => subtype === 'Link')
      .map(async ({ dest, url, contentsObj }) => ({
        contents: contentsObj?.str ?? '',
        page: await pageOf(document, dest),
        url,
      })),
  );
}

type Destination = string | unknown[] | null | undefined;

interface RawOutlineEntry {
  title: string;
  dest: Destination;
  items: RawOutlineEntry[];
}

function readOutline(document: PDFDocumentProxy, entries: RawOutlineEntry[] | null): Promise<OutlineEntry[]> {
  return Promise.all(
    (entries ?? []).map(async ({ title, dest, items }) => ({
      title,
      page: await pageOf(document, dest),
      children: await readOutline(document, items),
    })),
  );
}

/** Page of a named or explicit destination, from 1; undefined where there is no such page. */
async function pageOf(document: PDFDocumentProxy, destination: Destination): Promise<number | undefined> {
  const explicit = typeof destination === 'string' ? await document.getDestination(destination) : destination;
  const target: unknown = explicit?.[0];
  if (typeof target === 'number') return target < document.numPages ? target + 1 : undefined;
  if (typeof target !== 'object' || target === null) return undefined;
  try {
    return (await document.getPageIndex(target as Parameters<PDFDocumentProxy['getPageIndex']>[0])) + 1;
  } catch {
    return undefined; // a reference to something that is not a page of this document
  }
}
