import type { AttachmentBlock, Document, Part } from '../document/blocks.ts';
import { unitsOf } from '../reading/units.ts';

/** A page of a file that came from outside. */
export interface AttachedPageAt {
  readonly part: Part;
  readonly block: AttachmentBlock;
  /** From 1, in the file. */
  readonly page: number;
}

/** Which page of which attached file a printed page is; undefined where it is one of the pack's own. */
export function attachedPageOn(
  document: Document,
  places: Readonly<Record<string, number>>,
  printed: number,
): AttachedPageAt | undefined {
  for (const { part, block } of unitsOf(document).all) {
    if (block.kind !== 'attachment') continue;
    const first = places[block.id];
    const page = first === undefined ? 0 : printed - first + 1;
    if (page >= 1 && page <= block.pages.length) return { part, block, page };
  }
  return undefined;
}
