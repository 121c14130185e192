import type { Part } from '../../../shared/document/blocks.ts';
import { movedTo } from './file/numbers.ts';
import type { StructureElement } from './file/structureElement.ts';
import { type OpenPack, leftOut } from './openPack.ts';
import { type PaintedPart, isSelfContained } from './paintedPart.ts';
import { partKeys } from './partCache.ts';
import { Destinations } from './paint/destinations.ts';
import { Links } from './paint/links.ts';
import type { Pages } from './paint/pages.ts';
import { UsedGlyphs } from './type/usedGlyphs.ts';

export interface ReusedPart {
  /** Number of its last page. */
  readonly last: number;
  /** False where it had to be painted first. */
  readonly wasKnown: boolean;
}

/** Puts a part into the pack after the page `before`. `paint` paints it on pages apart and gives the number of the last. */
export type ReusePart = (
  part: Part,
  element: StructureElement,
  before: number,
  paint: (into: Pages) => Promise<number>,
) => Promise<ReusedPart>;

/**
 * Takes the parts of a pack from its cache, and puts those into it that are new. Gives undefined for a part that can be used in one
 * place only, and for all parts of a pack of which pages are left out or that bears the name of its reader.
 */
export function reusedParts(pack: OpenPack, root: StructureElement): (part: Part) => ReusePart | undefined {
  const { theme, document, options, isNumbering, places, resources, targets } = pack;
  const { cache, copy, keeps, restrictedPaper, fontDirectory } = options;
  if (cache === undefined || copy !== undefined || (keeps !== undefined && !isNumbering))
    return () => undefined;
  const keyOf = partKeys(
    [
      theme,
      document.house,
      restrictedPaper,
      fontDirectory,
      isNumbering,
      places === 'all',
      root.id,
      resources,
    ],
    targets,
  );
  const reuse: ReusePart = async (part, element, before, paint) => {
    const key = keyOf(part);
    const known = cache.get(key);
    const painted = known ?? (await record(pack, element, before, paint));
    if (!known) cache.set(key, painted);
    const start = known ? pack.file.repeatPart(known.written) : painted.written.packedAt;
    element.id = movedTo(start, painted.element);
    pack.tree.addPart(painted.tree, start);
    pack.links.addPart(painted.links, start);
    pack.glyphs.addAll(painted.glyphs, painted.missing);
    const own = pack.pages.addPart(painted.pages, start, before, pack.furnish(part));
    for (const { id, page, top } of painted.places)
      pack.destinations.set(id, own[page] ?? leftOut(before + page + 1, theme), top);
    return { last: before + painted.length, wasKnown: known !== undefined };
  };
  return (part) => (isSelfContained(part) ? reuse : undefined);
}

/** Paints a part apart from the pack, its numbers counted from its own start. */
async function record(
  { file, tree, palette, places, pagesApart }: OpenPack,
  element: StructureElement,
  before: number,
  paint: (into: Pages) => Promise<number>,
): Promise<PaintedPart> {
  const links = new Links(file, tree);
  const destinations = new Destinations(places);
  const glyphs = new UsedGlyphs();
  const pages = pagesApart({ tree, palette, links, destinations, glyphs });
  file.startPart(true);
  tree.startPart();
  const last = await paint(pages);
  tree.close(element);
  return {
    tree: tree.endPart(),
    written: file.endPart(),
    element: element.id,
    links: links.waiting,
    pages: pages.loose(),
    length: last - before,
    places: [...destinations.places()].map(([id, { page, top }]) => ({
      id,
      page: page.number - before - 1,
      top,
    })),
    glyphs: glyphs.fonts,
    missing: glyphs.missing,
  };
}
