import type { Block, Document, Part } from '../../../shared/document/blocks.ts';
import { StructureElement } from './file/structureElement.ts';
import { Flow, type PageStore } from './flow.ts';
import type { LayoutContext } from './layout/block.ts';
import { layoutBlock } from './layout/layoutBlock.ts';
import { type OpenPack, openPack } from './openPack.ts';
import { writeOutline } from './outline.ts';
import type { Destinations } from './paint/destinations.ts';
import type { Pages } from './paint/pages.ts';
import { paintPaper } from './paint/paper.ts';
import {
  NoSuchPages,
  type PackNumbers,
  type PdfOptions,
  type PdfResult,
  type PdfSink,
} from './pdfOptions.ts';
import { reusedParts } from './reusedParts.ts';

/** Bytes that are collected before the sink gets them. */
const chunkSize = 1 << 16;

/**
 * Writes a document as one PDF, tagged to PDF/UA-1 and PDF/A-2a. Knows neither clock nor locale: the same document and theme give
 * the same bytes. Lets others work after each page; parts are laid out, painted and forgotten one after another, those with an index
 * (agenda, contents) last, because it needs the page numbers of the others.
 */
export async function renderPdf(
  document: Document,
  sink: PdfSink,
  options: PdfOptions = {},
): Promise<PdfResult> {
  const pack = await layOut(document, sink, options);
  return pack.finish();
}

/** Lays a document out for its page numbers alone. Attachments are not opened. */
export async function numberPages(
  document: Document,
  options: Pick<PdfOptions, 'theme' | 'signal' | 'fontDirectory' | 'partStarts' | 'total' | 'cache'>,
): Promise<PackNumbers> {
  const nowhere = { write: () => undefined };
  const { destinations, last } = await layOut(document, nowhere, options, 'numbers');
  return { pages: destinations.pageNumbers(), last };
}

interface LaidPack {
  readonly destinations: Destinations;
  readonly last: number;
  readonly finish: () => Promise<PdfResult>;
}

/** Lays out and paints all pages; what is left for the end is what needs the number of pages. */
async function layOut(
  document: Document,
  sink: PdfSink,
  options: PdfOptions,
  purpose: 'file' | 'numbers' = 'file',
): Promise<LaidPack> {
  const { onProgress, signal } = options;
  signal?.throwIfAborted();
  const pack = openPack(document, options, purpose === 'numbers');
  const { file, tree, destinations, theme, text } = pack;
  const partStarts = new Map<string, number>();
  const context = contextOf(pack, partStarts);
  const blocksInAll = document.parts.reduce((sum, part) => sum + blocksOf(part).length, 0);
  let blocksDone = 0;

  const flush = async () => {
    if (file.waiting > 0) await sink.write(file.take());
  };
  const storeIn = (into: Pages): PageStore => ({
    start: (number, width, height, part) => {
      const canvas = into.start(number, width, height, part.id);
      paintPaper(canvas, part, text, options);
      return canvas;
    },
    end: (canvas, part) => into.end(canvas, pack.furnish(part)),
    breathe: async () => {
      if (file.waiting >= chunkSize) await flush();
      onProgress?.(blocksDone, blocksInAll);
      await new Promise((resolve) => setImmediate(resolve));
      signal?.throwIfAborted();
    },
  });
  const store = storeIn(pack.pages);
  const place = async (
    part: Part,
    element: StructureElement,
    before: number,
    into: PageStore | undefined,
  ): Promise<number> => {
    const flow = new Flow(part, element, theme, before, into);
    for (const block of blocksOf(part)) {
      if (block.kind === 'attachment') {
        // Its reader of PDF takes longer to load than most packs, which need none, take to write.
        const { attachPages } = await import('./attachPages.ts');
        await flow.insertPages((last) => attachPages(pack, store, { block, part, parent: element }, last));
      } else await flow.add(layoutBlock(block, part, context));
      if (into) blocksDone++;
    }
    await flow.end();
    return flow.pageNumber;
  };

  const root = new StructureElement('Document');
  tree.open(root, undefined);
  const reusing = reusedParts(pack, root);
  const paint = async (part: Part, element: StructureElement, before: number): Promise<number> => {
    const reuse = reusing(part);
    if (reuse !== undefined) {
      const { last, wasKnown } = await reuse(part, element, before, (into) =>
        place(part, element, before, storeIn(into)),
      );
      if (wasKnown) blocksDone += blocksOf(part).length;
      await store.breathe();
      return last;
    }
    file.startPart(false);
    const last = await place(part, element, before, store);
    tree.close(element);
    file.endPart();
    return last;
  };
  const elements: StructureElement[] = [];
  const later: (() => Promise<unknown>)[] = [];
  let pageCount = (document.firstPage ?? 1) - 1;
  for (const part of document.parts) {
    const before = Math.max(pageCount, (options.partStarts?.get(part.id) ?? 1) - 1);
    partStarts.set(part.id, before + 1);
    const element = new StructureElement('Part');
    elements.push(element);
    tree.open(element, root, false);
    if (part.blocks.some(({ kind }) => kind === 'index')) {
      pageCount = await place(part, element, before, undefined);
      later.push(() => paint(part, element, before));
    } else {
      pageCount = await paint(part, element, before);
    }
  }
  for (const paintIndex of later) await paintIndex();
  // The parts with an index got their places last, and are read first all the same.
  root.kids = elements.map(({ id }) => (id === '' ? '' : `${id} 0 R `)).join('');
  tree.close(root);

  const finish = async (): Promise<PdfResult> => {
    const result = finishPack(pack, pageCount);
    await flush();
    return result;
  };
  return { destinations, last: pageCount, finish };
}

/** Writes what needs the number of pages, and what is shared by all of them. */
function finishPack(pack: OpenPack, last: number): PdfResult {
  const { document, options, file, tree, links, destinations, pages, glyphs, faces, pictures } = pack;
  const firstPage = pages.first;
  if (!firstPage) throw new NoSuchPages(last);
  pack.mainPages?.find(destinations, last);
  links.end(destinations, { page: firstPage, top: 0 });
  writeOutline(document, file, destinations, pack.bookmarks);
  pack.layers.end(file.catalogue);
  pages.finish(
    Math.max(last, options.total ?? 0),
    () => `<<${faces.embed(file, glyphs.fonts)}${pictures.resources()}>>`,
  );
  tree.end();
  file.end();
  options.cache?.endFile();
  return {
    pages: pages.count,
    destinations: destinations.pageNumbers(),
    missingCharacters: glyphs.missing,
  };
}

function contextOf(
  { theme, palette, text, destinations, pictures, file }: OpenPack,
  partStarts: ReadonlyMap<string, number>,
): LayoutContext {
  const { page, margins } = theme;
  return {
    theme,
    palette,
    text,
    fullWidth: page.width - margins.left - margins.right,
    landscapeWidth: page.height - margins.left - margins.right,
    pageHeight: page.height - margins.top - margins.bottom,
    pageNumber: (id) => destinations.pageNumber(id) ?? partStarts.get(id),
    pictureName: (jpeg, width, height) => pictures.name(jpeg, width, height),
    headerName: () => file.nextName(),
  };
}

/** A part with nothing in it still says what it is. */
function blocksOf(part: Part): readonly Block[] {
  if (part.blocks.length > 0) return part.blocks;
  return [{ kind: 'heading', id: `${part.id}-title`, level: 1, text: [{ kind: 'text', text: part.title }] }];
}
