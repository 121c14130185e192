import { packClaims } from '../../../shared/document/attachedClaims.ts';
import type { AttachmentBlock, Block, Document, Part } from '../../../shared/document/blocks.ts';
import { standard, type Theme } from '../../../shared/document/themes.ts';
import { frameTheme } from './attachments/frame.ts';
import { Layers } from './attachments/layers.ts';
import { type AttachedBookmark, placeAttachment } from './attachments/placeAttachment.ts';
import { PackFile } from './file/packFile.ts';
import { StructureElement } from './file/structureElement.ts';
import { StructureTree } from './file/structureTree.ts';
import { Flow, type PageStore } from './flow.ts';
import type { LayoutContext } from './layout/block.ts';
import { layoutBlock } from './layout/layoutBlock.ts';
import { TextLayout } from './layout/textLayout.ts';
import { linkTargets } from './linkTargets.ts';
import { writeOutline } from './outline.ts';
import { Destinations } from './paint/destinations.ts';
import { isMarked, paintFurniture } from './paint/furniture.ts';
import { Links } from './paint/links.ts';
import { type Furnish, Pages } from './paint/pages.ts';
import { makePalette } from './paint/palette.ts';
import { Faces } from './type/faces.ts';

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
}

export interface PdfResult {
  readonly pages: number;
  /** Page on which each part, each of its blocks and each target of a link begins, by id. */
  readonly destinations: ReadonlyMap<string, number>;
  /** Characters that no font of the chain has; each is printed as U+FFFD. */
  readonly missingCharacters: readonly string[];
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
  const { theme = standard, onProgress, signal, fontDirectory, attachments = noAttachments } = options;
  signal?.throwIfAborted();
  const file = new PackFile({
    title: document.title,
    author: document.organisation,
    creator: 'Tabled',
    producer: 'Tabled with PDFKit',
    language: document.language,
    created: new Date(document.assembledAt),
    ...packClaims(document),
  });
  const tree = new StructureTree(file);
  const links = new Links(file, tree);
  const targets = linkTargets(document);
  const tops = document.parts.flatMap(({ id, blocks }) => [id, ...blocks.map((block) => block.id)]);
  const destinations = new Destinations(new Set([...targets, ...tops]));
  const palette = makePalette(theme, document.house);
  const faces = new Faces(file, fontDirectory);
  const text = new TextLayout(theme, palette, faces, targets);
  const pages = new Pages(file, { tree, links, destinations, palette });
  const layers = new Layers();
  const bookmarks = new Map<string, readonly AttachedBookmark[]>();
  let headerNames = 0;
  const partStarts = new Map<string, number>();
  const context: LayoutContext = {
    theme,
    palette,
    text,
    fullWidth: theme.page.width - theme.margins.left - theme.margins.right,
    landscapeWidth: theme.page.height - theme.margins.left - theme.margins.right,
    pageHeight: theme.page.height - theme.margins.top - theme.margins.bottom,
    pageNumber: (id) => destinations.get(id)?.page.number ?? partStarts.get(id),
    headerName: () => `h${++headerNames}`,
  };

  const flush = async () => {
    if (file.waiting > 0) await sink.write(file.take());
  };
  const store: PageStore = {
    start: (number, width, height) => pages.start(number, width, height),
    end: (canvas, part) =>
      pages.end(canvas, (furniture, total) => paintFurniture(furniture, total, document, part, theme, text)),
    breathe: async () => {
      if (file.waiting >= chunkSize) await flush();
      onProgress?.(blocksDone, blocksInAll);
      await new Promise((resolve) => setImmediate(resolve));
      signal?.throwIfAborted();
    },
  };
  const blocksInAll = document.parts.reduce((sum, part) => sum + blocksOf(part).length, 0);
  let blocksDone = 0;
  const framed = frameTheme(theme);
  const attach = async (
    block: AttachmentBlock,
    part: Part,
    parent: StructureElement,
    before: number,
  ): Promise<number> => {
    const furnish: Furnish = (furniture, total) =>
      paintFurniture(furniture, total, document, part, framed, text);
    const blank = async (number: number): Promise<void> => {
      const { width, height } = theme.page;
      const canvas = pages.start(number, width, height);
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
    const first = isDuplex && before % 2 === 1 ? before + 1 : before;
    if (first > before) await blank(first);
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
      end: (canvas, content) => pages.end(canvas, furnish, content),
      breathe: store.breathe,
    });
    bookmarks.set(block.id, placed.bookmarks);
    const last = first + placed.pages;
    if (!isDuplex || last % 2 === 0) return last - before;
    await blank(last + 1);
    return last + 1 - before;
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
  const later: (() => Promise<unknown>)[] = [];
  let pageCount = 0;
  for (const part of document.parts) {
    const before = pageCount;
    partStarts.set(part.id, before + 1);
    const element = new StructureElement('Part');
    tree.open(element, root);
    const paint = async () => {
      const last = await place(part, element, before, store);
      tree.close(element);
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
  tree.close(root);

  const firstPage = pages.get(1);
  if (!firstPage) throw new RangeError('A document without parts has no page to print.');
  links.end(destinations, { page: firstPage, top: 0 });
  writeOutline(document, file, destinations, bookmarks);
  layers.end(file.catalogue);
  pages.finish(() => faces.resources());
  tree.end();
  file.end();
  await flush();

  return { pages: pageCount, destinations: destinations.pageNumbers(), missingCharacters: faces.missing };
}

const noAttachments = (): Promise<never> =>
  Promise.reject(new Error('A document with attachments is rendered without their bytes.'));

/** A part with nothing in it still says what it is. */
function blocksOf(part: Part): readonly Block[] {
  if (part.blocks.length > 0) return part.blocks;
  return [{ kind: 'heading', id: `${part.id}-title`, level: 1, text: [{ kind: 'text', text: part.title }] }];
}
