import { packClaims } from '../../../shared/document/attachedClaims.ts';
import type { AttachmentBlock, Block, Document, Part } from '../../../shared/document/blocks.ts';
import { standard, type Theme } from '../../../shared/document/themes.ts';
import { frameTheme } from './attachments/frame.ts';
import { Layers } from './attachments/layers.ts';
import { type AttachedBookmark, placeAttachment } from './attachments/placeAttachment.ts';
import { MainPages } from './mainPages.ts';
import { movedTo } from './file/numbers.ts';
import { PackFile } from './file/packFile.ts';
import { Pictures } from './file/pictures.ts';
import { StructureElement } from './file/structureElement.ts';
import { StructureTree } from './file/structureTree.ts';
import { Flow, type PageStore } from './flow.ts';
import type { LayoutContext } from './layout/block.ts';
import { layoutBlock } from './layout/layoutBlock.ts';
import { TextLayout } from './layout/textLayout.ts';
import { linkTargets } from '../linkTargets.ts';
import { writeOutline } from './outline.ts';
import { type PaintedPart, isSelfContained } from './paintedPart.ts';
import { type PartCache, partKeys } from './partCache.ts';
import { Destinations } from './paint/destinations.ts';
import { isMarked, paintFurniture } from './paint/furniture.ts';
import { Links } from './paint/links.ts';
import { type Furnish, Pages } from './paint/pages.ts';
import type { Page } from './paint/page.ts';
import { paintPaper, paintWatermark } from './paint/paper.ts';
import { makePalette } from '../palette.ts';
import { Faces } from './type/faces.ts';
import { UsedGlyphs } from './type/usedGlyphs.ts';

/** Where the bytes go, in order; a promise is waited for before more are made. */
export interface PdfSink {
  write(chunk: Uint8Array): void | Promise<void>;
}

export interface PdfOptions {
  readonly theme?: Theme;
  /** Blocks done and blocks in all; called after each page, the last time with both equal. */
  readonly onProgress?: (done: number, total: number) => void;
  /** Rejects with its reason at the next page. What has been written by then is no PDF. */
  readonly signal?: AbortSignal;
  /** Gives the bytes of an attachment's PDF by their hash; needed where the document has attachments. */
  readonly attachments?: (sha256: string) => Promise<Uint8Array>;
  /** Folder with all font files side by side; by default they are read from their npm packages. */
  readonly fontDirectory?: string;
  /** First page of each part, by its id: for an edition that leaves something out and keeps the numbers of the whole pack. */
  readonly partStarts?: ReadonlyMap<string, number>;
  /** Pages of the whole pack, where that is more than this document has. */
  readonly total?: number;
  /** Whether a page goes into the file; the others are laid out for the numbers. By default all do. */
  readonly keeps?: (page: number, part: string) => boolean;
  /** Whose copy it is; printed across and at the foot of each page. */
  readonly copy?: string;
  /** Colour of the paper of restricted parts; by default the theme's paper. */
  readonly restrictedPaper?: string;
  /** Page of the main pack on which each block, row and item begins, by id: printed beside this edition's own pages. */
  readonly mainPages?: ReadonlyMap<string, number>;
  /** Parts that were painted before: those that have not changed are taken from it. The bytes are the same. */
  readonly cache?: PartCache | undefined;
  /** Encrypts the file; it then claims PDF/UA alone, as PDF/A forbids encryption. */
  readonly passphrase?: string;
}

export interface PdfResult {
  /** Pages in the file. */
  readonly pages: number;
  /** Page on which each part, each of its blocks and each target of a link begins, by id. */
  readonly destinations: ReadonlyMap<string, number>;
  /** Characters that no font of the chain has; each is printed as U+FFFD. */
  readonly missingCharacters: readonly string[];
}

/** None of the pages that are to be kept is in the pack. */
export class NoSuchPages extends RangeError {
  /** Number of the pack's last page. */
  readonly last: number;

  constructor(last: number) {
    super(`No page is kept of a pack of ${last} pages.`);
    this.last = last;
  }
}

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

/** Where everything stands in a document, without a file of it. */
export interface PackNumbers {
  /** Page on which each part, block, row and item begins, by id. */
  readonly pages: ReadonlyMap<string, number>;
  /** Number of the last page. */
  readonly last: number;
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
  const { theme = standard, onProgress, signal, fontDirectory, attachments = noAttachments } = options;
  const isNumbering = purpose === 'numbers';
  const keeps = isNumbering ? () => false : (options.keeps ?? (() => true));
  signal?.throwIfAborted();
  const facts = {
    title: document.title,
    author: document.organisation,
    creator: 'Tabled',
    producer: 'Tabled with PDFKit',
    language: document.language,
    created: new Date(document.assembledAt),
    ...packClaims(document),
    ...(options.passphrase === undefined ? {} : { archive: null }),
  };
  const file = new PackFile(facts, options.passphrase, options.cache?.deflate);
  const tree = new StructureTree(file);
  const links = new Links(file, tree);
  const targets = linkTargets(document);
  const tops = document.parts.flatMap(({ id, blocks }) => [id, ...blocks.map((block) => block.id)]);
  const places = isNumbering || options.mainPages !== undefined ? 'all' : new Set([...targets, ...tops]);
  const destinations = new Destinations(places);
  const palette = makePalette(theme, document.house);
  const faces = Faces.from(fontDirectory);
  const glyphs = new UsedGlyphs();
  const text = new TextLayout(theme, palette, faces, targets);
  const pictures = new Pictures(file);
  const resources = file.allocate();
  const pages = new Pages(file, { tree, links, destinations, palette, glyphs }, resources, keeps);
  const layers = new Layers();
  const bookmarks = new Map<string, readonly AttachedBookmark[]>();
  const partStarts = new Map<string, number>();
  const context: LayoutContext = {
    theme,
    palette,
    text,
    fullWidth: theme.page.width - theme.margins.left - theme.margins.right,
    landscapeWidth: theme.page.height - theme.margins.left - theme.margins.right,
    pageHeight: theme.page.height - theme.margins.top - theme.margins.bottom,
    pageNumber: (id) => destinations.pageNumber(id) ?? partStarts.get(id),
    pictureName: (jpeg, width, height) => pictures.name(jpeg, width, height),
    headerName: () => file.nextName(),
  };

  const main = options.mainPages && new MainPages(options.mainPages);
  const furnishing = {
    document,
    text,
    copy: options.copy,
    mainPages: main && ((page: number) => main.words(page)),
  };
  const flush = async () => {
    if (file.waiting > 0) await sink.write(file.take());
  };
  const furnish =
    (part: Part): Furnish =>
    (furniture, total) =>
      paintFurniture(furniture, total, { ...furnishing, part, theme });
  const storeIn = (into: Pages): PageStore => ({
    start: (number, width, height, part) => {
      const canvas = into.start(number, width, height, part.id);
      paintPaper(canvas, part, text, options);
      return canvas;
    },
    end: (canvas, part) => into.end(canvas, furnish(part)),
    breathe: async () => {
      if (file.waiting >= chunkSize) await flush();
      onProgress?.(blocksDone, blocksInAll);
      await new Promise((resolve) => setImmediate(resolve));
      signal?.throwIfAborted();
    },
  });
  const store = storeIn(pages);
  const blocksInAll = document.parts.reduce((sum, part) => sum + blocksOf(part).length, 0);
  let blocksDone = 0;
  const framed = frameTheme(theme);
  const attach = async (
    block: AttachmentBlock,
    part: Part,
    parent: StructureElement,
    before: number,
  ): Promise<number> => {
    const furnishFramed: Furnish = (furniture, total) => {
      paintFurniture(furniture, total, { ...furnishing, part, theme: framed });
      // Nothing can be painted below a page that came from outside: only the outlines of the letters lie over it.
      if (options.copy !== undefined) paintWatermark(furniture, options.copy, text, 'outline');
    };
    const blank = async (number: number): Promise<void> => {
      const { width, height } = theme.page;
      const canvas = store.start(number, width, height, part);
      const look = { element: new StructureElement('P'), colour: palette.muted };
      text
        .line(
          'This page is blank, so that what follows begins on a sheet of its own.',
          'small',
          theme.measure,
          look,
        )
        .paint(canvas, theme.margins.left, theme.margins.top, parent);
      store.end(canvas, part);
      await store.breathe();
    };
    const isDuplex = document.house.duplex === true;
    const padded = async (last: number): Promise<number> => {
      if (!isDuplex || last % 2 === 0) return last - before;
      await blank(last + 1);
      return last + 1 - before;
    };
    const first = isDuplex && before % 2 === 1 ? before + 1 : before;
    if (first > before) await blank(first);
    const numbers = block.pages.map((_, at) => first + at + 1);
    if (!numbers.some((number) => pages.keeps(number, part.id))) {
      for (const id of [part.id, block.id]) destinations.set(id, leftOut(first + 1, theme), 0);
      return padded(first + numbers.length);
    }
    const placed = await placeAttachment(block, await attachments(block.sha256), {
      file,
      tree,
      links,
      pages,
      layers,
      theme,
      isMarked: isMarked(part),
      prefix: `a${bookmarks.size + 1}-`,
      before: first,
      parent,
      partId: part.id,
      end: (canvas, content) => pages.end(canvas, furnishFramed, content),
      breathe: store.breathe,
    });
    bookmarks.set(block.id, placed.bookmarks);
    return padded(first + placed.pages);
  };
  const place = async (
    part: Part,
    element: StructureElement,
    before: number,
    into: PageStore | undefined,
  ): Promise<number> => {
    const flow = new Flow(part, element, theme, before, into);
    for (const block of blocksOf(part)) {
      if (block.kind === 'attachment') await flow.insertPages((last) => attach(block, part, element, last));
      else await flow.add(layoutBlock(block, part, context));
      if (into) blocksDone++;
    }
    await flow.end();
    return flow.pageNumber;
  };

  const root = new StructureElement('Document');
  tree.open(root, undefined);

  /** Paints a part apart from the pack, to be used again. */
  const record = async (part: Part, element: StructureElement, before: number): Promise<PaintedPart> => {
    const own = new Destinations(places);
    const around = {
      tree,
      palette,
      links: new Links(file, tree),
      destinations: own,
      glyphs: new UsedGlyphs(),
    };
    const loose = new Pages(file, around, resources, keeps);
    file.startPart(true);
    tree.startPart();
    const last = await place(part, element, before, storeIn(loose));
    tree.close(element);
    return {
      tree: tree.endPart(),
      written: file.endPart(),
      element: element.id,
      links: around.links.waiting,
      pages: loose.loose(),
      length: last - before,
      places: [...own.places()].map(([id, { page, top }]) => ({ id, page: page.number - before - 1, top })),
      glyphs: around.glyphs.fonts,
      missing: around.glyphs.missing,
    };
  };
  const cache = options.copy === undefined && (isNumbering || !options.keeps) ? options.cache : undefined;
  const keyOf = partKeys(
    [
      theme,
      document.house,
      options.restrictedPaper,
      fontDirectory,
      purpose,
      places === 'all',
      root.id,
      resources,
    ],
    targets,
  );
  /** Puts a part into the pack from the cache, where it is painted first if it is new. Gives the number of its last page. */
  const reuse = async (
    part: Part,
    element: StructureElement,
    before: number,
    from: PartCache,
  ): Promise<number> => {
    const key = keyOf(part);
    const known = from.get(key);
    const painted = known ?? (await record(part, element, before));
    const start = known ? file.repeatPart(known.written) : painted.written.packedAt;
    if (known) blocksDone += blocksOf(part).length;
    else from.set(key, painted);
    element.id = movedTo(start, painted.element);
    tree.addPart(painted.tree, start);
    links.addPart(painted.links, start);
    glyphs.addAll(painted.glyphs, painted.missing);
    const own = pages.addPart(painted.pages, start, before, furnish(part));
    for (const { id, page, top } of painted.places)
      destinations.set(id, own[page] ?? leftOut(before + page + 1, theme), top);
    if (known) await store.breathe();
    return before + painted.length;
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
    const paint = async () => {
      if (cache && isSelfContained(part)) return reuse(part, element, before, cache);
      file.startPart(false);
      const last = await place(part, element, before, store);
      tree.close(element);
      file.endPart();
      return last;
    };
    if (part.blocks.some(({ kind }) => kind === 'index')) {
      pageCount = await place(part, element, before, undefined);
      later.push(paint);
    } else {
      pageCount = await paint();
    }
  }
  for (const paint of later) await paint();
  // The parts with an index got their places last, and are read first all the same.
  root.kids = elements.map(({ id }) => (id === '' ? '' : `${id} 0 R `)).join('');
  tree.close(root);

  const finish = async (): Promise<PdfResult> => {
    const firstPage = pages.first;
    if (!firstPage) throw new NoSuchPages(pageCount);
    main?.find(destinations, pageCount);
    links.end(destinations, { page: firstPage, top: 0 });
    writeOutline(document, file, destinations, bookmarks);
    layers.end(file.catalogue);
    pages.finish(
      Math.max(pageCount, options.total ?? 0),
      () => `<<${faces.embed(file, glyphs.fonts)}${pictures.resources()}>>`,
    );
    tree.end();
    file.end();
    options.cache?.endFile();
    await flush();
    return {
      pages: pages.count,
      destinations: destinations.pageNumbers(),
      missingCharacters: glyphs.missing,
    };
  };
  return { destinations, last: pageCount, finish };
}

/** Stands for the first page of a file none of whose pages is kept. */
const leftOut = (number: number, { page: { width, height } }: Theme): Page => ({
  id: '',
  number,
  width,
  height,
  owners: [],
  kept: false,
});

const noAttachments = (): Promise<never> =>
  Promise.reject(new Error('A document with attachments is rendered without their bytes.'));

/** A part with nothing in it still says what it is. */
function blocksOf(part: Part): readonly Block[] {
  if (part.blocks.length > 0) return part.blocks;
  return [{ kind: 'heading', id: `${part.id}-title`, level: 1, text: [{ kind: 'text', text: part.title }] }];
}
