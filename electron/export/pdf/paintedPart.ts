import type { Part } from '../../../shared/document/blocks.ts';
import type { TreePart } from './file/structureTree.ts';
import { sizeOfWritten, type WrittenPart } from './file/writtenPart.ts';
import type { WaitingLink } from './paint/links.ts';
import type { LoosePage } from './paint/pages.ts';
import type { GlyphsByFont } from './type/usedGlyphs.ts';

/** A part as it was painted, wherever in a pack it stands: what it wrote, and what the rest of the pack has to know of it. */
export interface PaintedPart {
  readonly written: WrittenPart;
  readonly tree: TreePart;
  /** Object number of its element, as PDF text; empty where no page of it is kept. */
  readonly element: string;
  readonly links: readonly WaitingLink[];
  /** Pages that are kept. */
  readonly pages: readonly LoosePage[];
  /** How many pages it has, kept or not. */
  readonly length: number;
  /** Where blocks begin; pages from 0. */
  readonly places: readonly { readonly id: string; readonly page: number; readonly top: number }[];
  readonly glyphs: GlyphsByFont;
  readonly missing: readonly string[];
}

/** Whether a part looks the same wherever it stands: page numbers, pictures that are shared and files from outside are not in it. */
export const isSelfContained = ({ blocks }: Part): boolean =>
  !blocks.some(({ kind }) => kind === 'cover' || kind === 'index' || kind === 'attachment');

/** Bytes of memory that a painted part takes, about. */
export function sizeOfPart({ written, tree, links, pages, places }: PaintedPart): number {
  const letters =
    links.reduce((sum, { start }) => sum + start.length, 0) +
    pages.reduce((sum, { entries }) => sum + entries.length, 0);
  return sizeOfWritten(written) + 2 * letters + 64 * (tree.parents.length + places.length) + 4096;
}
