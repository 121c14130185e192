import type { Document } from '../document/blocks.ts';

/**
 * A pack as it is read, wherever it came from: the pack itself, then its supplements, whose pages go on from it. One place
 * and one page number hold over all of them.
 */
export interface ReadingPack {
  /** "Cabinet, Wednesday 27 September 2023" */
  readonly title: string;
  /** In the order of their pages; at least one. */
  readonly volumes: readonly Volume[];
}

/** The pack or one supplement. */
export interface Volume {
  /** Tells this issue of it from every other. */
  readonly id: string;
  /** "The pack", "Supplement 1" */
  readonly name: string;
  readonly document: Document;
  readonly pages: PrintedPages;
}

/** Where the blocks of a volume are printed. */
export interface PrintedPages {
  /** Number, as printed, of the page on which each part and block begins, by id. */
  readonly places: Readonly<Record<string, number>>;
  /** Number of the last page. */
  readonly last: number;
}

/** The last page of all volumes: what "page 143 of 502" is out of. */
export const lastPageOf = ({ volumes }: ReadingPack): number =>
  Math.max(...volumes.map(({ pages }) => pages.last));

/** The volume that has a printed page; undefined where none has. */
export const volumeOfPage = ({ volumes }: ReadingPack, page: number): Volume | undefined =>
  volumes.find(({ document, pages }) => page >= (document.firstPage ?? 1) && page <= pages.last);

/** The volumes before and after one in the order of their pages; null where there is none. */
export function volumesBeside(
  { volumes }: ReadingPack,
  id: string,
): { readonly before: Volume | null; readonly after: Volume | null } {
  const at = volumes.findIndex((each) => each.id === id);
  return { before: volumes[at - 1] ?? null, after: at === -1 ? null : (volumes[at + 1] ?? null) };
}

/** "the pack", "Supplement 1": the name of a volume within a sentence. */
export const volumeInWords = ({ name }: Pick<Volume, 'name'>): string => name.replace(/^The /u, 'the ');
