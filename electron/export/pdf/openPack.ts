import { packClaims } from '../../../shared/document/attachedClaims.ts';
import type { Document, Part } from '../../../shared/document/blocks.ts';
import { standard, type Theme } from '../../../shared/document/themes.ts';
import { linkTargets } from '../linkTargets.ts';
import { makePalette } from '../palette.ts';
import { Layers } from './attachments/layers.ts';
import type { AttachedBookmark } from './attachments/placeAttachment.ts';
import { PackFile } from './file/packFile.ts';
import { Pictures } from './file/pictures.ts';
import { StructureTree } from './file/structureTree.ts';
import { TextLayout } from './layout/textLayout.ts';
import { MainPages } from './mainPages.ts';
import type { PdfOptions } from './pdfOptions.ts';
import type { Surroundings } from './paint/canvas.ts';
import { Destinations } from './paint/destinations.ts';
import { paintFurniture } from './paint/furniture.ts';
import { Links } from './paint/links.ts';
import type { Page } from './paint/page.ts';
import { type Furnish, Pages } from './paint/pages.ts';
import { Faces } from './type/faces.ts';
import { UsedGlyphs } from './type/usedGlyphs.ts';

/** A pack while its parts are laid out and painted: all that they write to and set text with. */
export interface OpenPack extends Surroundings {
  readonly document: Document;
  readonly options: PdfOptions;
  /** Nothing goes into the file: only the numbers are wanted. */
  readonly isNumbering: boolean;
  readonly theme: Theme;
  readonly file: PackFile;
  readonly pages: Pages;
  readonly pictures: Pictures;
  readonly faces: Faces;
  readonly text: TextLayout;
  readonly layers: Layers;
  /** Bookmarks that attachments bring, by the id of their block. */
  readonly bookmarks: Map<string, readonly AttachedBookmark[]>;
  /** Ids that links lead to. */
  readonly targets: ReadonlySet<string>;
  /** Ids whose places are kept. */
  readonly places: ReadonlySet<string> | 'all';
  readonly mainPages: MainPages | undefined;
  /** Pages that are painted around by `surroundings` apart from those of the pack. */
  readonly pagesApart: (surroundings: Surroundings) => Pages;
  /** Object number of what the pages show. */
  readonly resources: string;
  /** Running heads and feet of a part; by default in the theme of the pack. */
  readonly furnish: (part: Part, theme?: Theme) => Furnish;
}

/** Begins the file of a pack: its facts, its faces and its structure tree, with no page yet. */
export function openPack(document: Document, options: PdfOptions, isNumbering: boolean): OpenPack {
  const { theme = standard, fontDirectory, passphrase, copy } = options;
  const keeps = isNumbering ? () => false : (options.keeps ?? (() => true));
  const facts = {
    title: document.title,
    author: document.organisation,
    creator: 'Tabled',
    producer: 'Tabled with PDFKit',
    language: document.language,
    created: new Date(document.assembledAt),
    ...packClaims(document),
    ...(passphrase === undefined ? {} : { archive: null }),
  };
  const file = new PackFile(facts, passphrase, options.cache?.deflate);
  const tree = new StructureTree(file);
  const targets = linkTargets(document);
  const tops = document.parts.flatMap(({ id, blocks }) => [id, ...blocks.map((block) => block.id)]);
  const places = isNumbering || options.mainPages !== undefined ? 'all' : new Set([...targets, ...tops]);
  const palette = makePalette(theme, document.house);
  const faces = Faces.from(fontDirectory);
  const text = new TextLayout(theme, palette, faces, targets);
  const mainPages = options.mainPages && new MainPages(options.mainPages);
  const around: Surroundings = {
    tree,
    palette,
    links: new Links(file, tree),
    destinations: new Destinations(places),
    glyphs: new UsedGlyphs(),
  };
  const resources = file.allocate();
  const pagesApart = (surroundings: Surroundings): Pages => new Pages(file, surroundings, resources, keeps);
  const mainWords = mainPages && ((page: number) => mainPages.words(page));
  return {
    ...around,
    document,
    options,
    isNumbering,
    theme,
    file,
    pages: pagesApart(around),
    pictures: new Pictures(file),
    faces,
    text,
    layers: new Layers(),
    bookmarks: new Map(),
    targets,
    places,
    mainPages,
    pagesApart,
    resources,
    furnish:
      (part, own = theme) =>
      (canvas, total) =>
        paintFurniture(canvas, total, { document, part, theme: own, text, copy, mainPages: mainWords }),
  };
}

/** Stands for a page that is left out of the file. */
export const leftOut = (number: number, { page: { width, height } }: Theme): Page => ({
  id: '',
  number,
  width,
  height,
  owners: [],
  kept: false,
});
