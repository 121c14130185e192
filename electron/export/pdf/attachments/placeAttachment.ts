import type { PDFRef } from '@cantoo/pdf-lib';
import type { AttachmentBlock } from '../../../../shared/document/blocks.ts';
import type { Theme } from '../../../../shared/document/themes.ts';
import { loadPdf } from '../../../readPdf/loadPdf.ts';
import { boxThrough, pageGeometry } from '../../../readPdf/pageGeometry.ts';
import { sourcePages } from '../../../readPdf/sourcePages.ts';
import type { PackFile } from '../file/packFile.ts';
import { StructureElement } from '../file/structureElement.ts';
import type { StructureTree } from '../file/structureTree.ts';
import type { Canvas } from '../paint/canvas.ts';
import type { Links } from '../paint/links.ts';
import type { AttachedContent, Pages } from '../paint/pages.ts';
import { type SourceAppearance, type SourceLink, annotationsOf } from './annotations.ts';
import { frameFor } from './frame.ts';
import { type Graft, graftStructure } from './graftStructure.ts';
import type { Layers } from './layers.ts';
import { ObjectCopies } from './objectCopies.ts';
import { type PlacedPage, destinationText, placeAsFigure, placeAsPage } from './placePage.ts';
import { type SourceBookmark, SourceDestinations, sourceBookmarks } from './sourceDestinations.ts';
import { switchedOff } from './switchedOff.ts';

/** A bookmark of a file, with its destination as PDF text where it has one. */
export interface AttachedBookmark {
  readonly title: string;
  readonly destination: string | undefined;
  readonly children: readonly AttachedBookmark[];
}

export interface AttachmentPlaces {
  readonly file: PackFile;
  readonly tree: StructureTree;
  readonly links: Links;
  readonly pages: Pages;
  readonly layers: Layers;
  readonly theme: Theme;
  /** A line stands under the running head. */
  readonly isMarked: boolean;
  /** Begins the names of elements; differs from attachment to attachment. */
  readonly prefix: string;
  /** Number of the page before the first. */
  readonly before: number;
  /** Part that the pages stand in. */
  readonly partId: string;
  /** Element that the pages are set under; it is open. */
  readonly parent: StructureElement;
  /** Ends a page: running head and foot are drawn later. */
  readonly end: (canvas: Canvas, content: AttachedContent) => void;
  /** Called after each page. */
  readonly breathe: () => Promise<void>;
}

export interface PlacedAttachment {
  readonly pages: number;
  readonly bookmarks: readonly AttachedBookmark[];
}

/** Places the pages of a file, one after another, as pages of the pack. `bytes` are a PDF that has been taken in. */
export async function placeAttachment(
  block: AttachmentBlock,
  bytes: Uint8Array,
  places: AttachmentPlaces,
): Promise<PlacedAttachment> {
  const { file, tree, theme, isMarked, before, parent } = places;
  const pdf = await loadPdf(bytes);
  const sources = sourcePages(pdf);
  const placed = sources.map((source, index): PlacedPage => {
    const geometry = pageGeometry(source);
    const { width, height, matrix } = frameFor(geometry, theme, isMarked);
    return {
      source,
      geometry,
      matrix,
      canvas: places.pages.start(before + index + 1, width, height, places.partId),
    };
  });
  // Contents and bookmarks lead to the part, as they do where its pages are set here.
  for (const id of [places.partId, block.id]) placed[0]?.canvas.anchor(id, 0);
  const destinations = new SourceDestinations(pdf, sources);
  const additions = new Map<PDFRef, string>();
  const copies = new ObjectCopies(file, pdf, additions);
  let graft: Graft | undefined;
  // Tags go from page to page: where some pages are left out, each of the others is a picture with its words.
  if (block.tagged && placed.every(({ canvas }) => canvas.page.kept)) {
    const pages = placed.map(({ matrix, canvas }) => ({ matrix, page: canvas.page }));
    graft = graftStructure({ pdf, destinations, pages, tree, copies, prefix: places.prefix }, parent);
    for (const [stream, owners] of graft.streamOwners) {
      additions.set(stream, `/StructParents ${tree.addPage({ owners })}`);
    }
  }
  const owners = graft?.annotationOwners ?? new Map<PDFRef, StructureElement>();
  for (const [index, page] of placed.entries()) {
    if (!page.canvas.page.kept) continue;
    const annotations = annotationsOf(page.source, destinations);
    const appearances = annotations.filter((each): each is SourceAppearance => each.kind === 'appearance');
    const placing = { file, tree, copies, appearances };
    const content =
      graft === undefined
        ? placeAsFigure(page, placing, alternativeOf(block, index), parent)
        : placeAsPage(page, placing, ({ ref }) => (ref === undefined ? undefined : owners.get(ref)));
    for (const each of annotations) if (each.kind === 'link') placeLink(each, page, placed, places, owners);
    copies.finish();
    places.end(page.canvas, content);
    await places.breathe();
  }
  graft?.close();
  copies.finish();
  const isOff = switchedOff(pdf);
  for (const { id, ref } of copies.layers) places.layers.add(id, isOff(ref));
  return {
    pages: placed.length,
    bookmarks: sourceBookmarks(pdf, destinations).map((each) => bookmark(each, placed)),
  };
}

function placeLink(
  { ref, box, target, description }: SourceLink,
  { matrix, canvas }: PlacedPage,
  placed: readonly PlacedPage[],
  { tree, links, parent }: AttachmentPlaces,
  owners: ReadonlyMap<PDFRef, StructureElement>,
): void {
  const leads = 'href' in target ? undefined : placed[target.place.page];
  const place =
    'href' in target || leads?.canvas.page.kept !== true
      ? undefined
      : destinationText(leads, target.place.at);
  if (!('href' in target) && place === undefined) return;
  const owner = ref === undefined ? undefined : owners.get(ref);
  const element = owner ?? new StructureElement('Link');
  if (owner === undefined) tree.open(element, parent);
  const words =
    description ??
    ('href' in target ? `Link to ${target.href}` : `Link to page ${leads?.canvas.page.number ?? ''}`);
  canvas.annotations.push(
    links.addAttached(
      element,
      canvas.page,
      boxThrough(matrix, box),
      'href' in target ? target : { place: place ?? '' },
      words,
    ),
  );
  if (owner === undefined) tree.close(element);
}

const mostSpoken = 3000;

/** What a page without tags is to those who cannot see it: where it is from, what it shows, and the words that are on it. */
function alternativeOf({ title, alt, pages }: AttachmentBlock, index: number): string {
  const shows = alt === '' ? 'Nobody has described it.' : alt.replace(/([^.!?])$/u, '$1.');
  const words = (pages[index]?.text ?? '').replaceAll('\n', ' ');
  const said =
    words === ''
      ? 'No words on it can be read out.'
      : `It is not tagged; the words on it are: ${words.length > mostSpoken ? `${words.slice(0, mostSpoken)} …` : words}`;
  return `${title}, page ${index + 1} of ${pages.length}. ${shows} ${said}`;
}

const bookmark = (
  { title, to, children }: SourceBookmark,
  placed: readonly PlacedPage[],
): AttachedBookmark => {
  const page = placed[to?.page ?? -1];
  return {
    title: title === '' ? 'Untitled' : title,
    destination: page?.canvas.page.kept === true ? destinationText(page, to?.at) : undefined,
    children: children.map((each) => bookmark(each, placed)),
  };
};
