import type { PackFile } from './packFile.ts';
import { RawObject, referenceTo } from './rawObject.ts';
import type { StructureElement } from './structureElement.ts';

/** What an element's content stands on. */
export interface ContentPage {
  /** Object number of the page. */
  readonly id: number;
  /** Elements of the page's marked content, by MCID: object numbers; 0 for content that no element has. */
  readonly owners: number[];
}

/**
 * The logical structure (ISO 32000-1, 14.7), written as it grows: an element is given a number when it opens and is
 * written when it closes, so that only the open ones are in memory. Content may be added on several pages, and to
 * several open elements in turn: that is how a row goes over a page.
 */
export class StructureTree {
  readonly #file: PackFile;
  readonly #root: number;
  readonly #rootKids: string[] = [];
  /** By structural parent key: the array of a page's elements, or the element of an annotation. */
  readonly #parents: number[] = [];
  readonly #identifiers: [string, number][] = [];
  /** The headings that what comes next stands under, by their level. */
  readonly #headings: (StructureElement | undefined)[] = [];
  /** Table headers of pages that are left out, by name. */
  readonly #waiting = new Map<string, StructureElement>();
  /** Elements that got their place after they were closed. */
  readonly #late: StructureElement[] = [];

  constructor(file: PackFile) {
    this.#file = file;
    const root = file.ref({ Type: 'StructTreeRoot' });
    file.catalogue['MarkInfo'] = file.ref({ Marked: true });
    file.catalogue['StructTreeRoot'] = root;
    this.#root = root.id;
  }

  /**
   * Gives the element its place after what its parent holds already. Once; later calls do nothing. On a page that is left out of
   * the file it only notes where the element belongs: what has no content on a page that is kept is never written.
   */
  open(element: StructureElement, parent: StructureElement | undefined, kept = true): void {
    if (element.id !== 0) return;
    element.waitsIn = parent;
    this.#noteHeading(element);
    if (kept) this.#place(element);
    else if (element.identifier !== undefined) this.#waiting.set(element.identifier, element);
  }

  #place(element: StructureElement): void {
    const parent = element.waitsIn;
    if (parent !== undefined && parent.id === 0) this.#place(parent);
    this.#placeHeaders(element);
    this.#placeHeadingsAbove(element);
    element.id = this.#file.allocate();
    element.parentId = parent ? parent.id : this.#root;
    if (parent) parent.kids += `${element.id} 0 R `;
    else this.#rootKids.push(`${element.id} 0 R`);
    if (element.identifier !== undefined) this.#identifiers.push([element.identifier, element.id]);
    if (element.isClosed) this.#late.push(element);
  }

  #noteHeading(element: StructureElement): void {
    const level = levelOf(element);
    if (level === 0) return;
    this.#headings.length = Math.min(this.#headings.length, level);
    this.#headings[level] = element;
  }

  /** No level of heading may be skipped (ISO 14289-1, 7.4.2): one on a page that is left out keeps its place, without its words. */
  #placeHeadingsAbove(element: StructureElement): void {
    for (let level = 1; level < levelOf(element); level++) {
      const above = this.#headings[level];
      if (above?.id === 0) this.#place(above);
    }
  }

  /** A cell whose headers stand on a page that is left out still has to name them (ISO 14289-1, 7.5). */
  #placeHeaders({ attributes }: StructureElement): void {
    if (this.#waiting.size === 0) return;
    for (const [, name = ''] of attributes.matchAll(/\((h\d+)\)/g)) {
      const header = this.#waiting.get(name);
      if (header?.id === 0) this.#place(header);
    }
  }

  /** Gives the MCID of new marked content of an open element. */
  content(element: StructureElement, page: ContentPage): number {
    if (element.id === 0) this.#place(element);
    const mcid = page.owners.length;
    this.contentAt(element, page, mcid);
    return mcid;
  }

  /** Gives an open element marked content that has its MCID already. */
  contentAt(element: StructureElement, page: ContentPage, mcid: number): void {
    while (page.owners.length < mcid) page.owners.push(0);
    page.owners[mcid] = element.id;
    if (element.pageId === 0) element.pageId = page.id;
    element.kids += element.pageId === page.id ? `${mcid} ` : `<</Type/MCR/Pg ${page.id} 0 R/MCID ${mcid}>>`;
  }

  /** Gives the structural parent key of an annotation that becomes part of an open element. */
  annotation(element: StructureElement, annotationId: number, page: ContentPage): number {
    if (element.id === 0) this.#place(element);
    element.kids += `<</Type/OBJR/Obj ${annotationId} 0 R/Pg ${page.id} 0 R>>`;
    return this.#parents.push(element.id) - 1;
  }

  close(element: StructureElement): void {
    element.isClosed = true;
    if (element.id !== 0) this.#write(element);
  }

  #write(element: StructureElement): void {
    const { id, tag, parentId, pageId, kids, attributes, identifier } = element;
    const page = pageId === 0 ? '' : `/Pg ${pageId} 0 R`;
    const content = kids === '' ? '' : `/K[${kids}]`;
    const name = identifier === undefined ? '' : `/ID(${identifier})`;
    this.#file.object(id, `<</S/${tag}/P ${parentId} 0 R${page}${content}${attributes}${name}>>`);
    element.kids = '';
  }

  /** Reserves the structural parent key of a page. */
  reservePage(): number {
    return this.#parents.push(0) - 1;
  }

  endPage(key: number, page: Pick<ContentPage, 'owners'>): void {
    const id = this.#file.allocate();
    this.#parents[key] = id;
    const owners = page.owners.map((owner) => (owner === 0 ? 'null' : `${owner} 0 R`));
    this.#file.object(id, `[${owners.join(' ')}]`);
  }

  /** After the last page; the file writes the root with its catalogue. */
  end(): void {
    for (const element of this.#late) this.#write(element);
    const data = (this.#file.catalogue['StructTreeRoot'] as { data: Record<string, unknown> }).data;
    data['K'] = new RawObject(`[${this.#rootKids.join(' ')}]`);
    data['ParentTree'] = referenceTo(this.#parentTree());
    data['ParentTreeNextKey'] = this.#parents.length;
    if (this.#identifiers.length > 0) data['IDTree'] = referenceTo(this.#identifierTree());
  }

  #parentTree(): number {
    return this.#tree(
      'Nums',
      this.#parents.map((id, key) => [String(key), id]),
    );
  }

  #identifierTree(): number {
    const byBytes = this.#identifiers.toSorted(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
    return this.#tree(
      'Names',
      byBytes.map(([name, id]) => [`(${name})`, id]),
    );
  }

  /** A number or name tree of two levels. */
  #tree(kind: 'Nums' | 'Names', entries: readonly (readonly [string, number])[]): number {
    const leaves: string[] = [];
    for (let at = 0; at < entries.length; at += 256) {
      const part = entries.slice(at, at + 256);
      const id = this.#file.allocate();
      const values = part.map(([key, value]) => `${key} ${value} 0 R`).join(' ');
      this.#file.object(id, `<</Limits[${part[0]?.[0]} ${part.at(-1)?.[0]}]/${kind}[${values}]>>`);
      leaves.push(`${id} 0 R`);
    }
    const root = this.#file.allocate();
    this.#file.object(root, `<</Kids[${leaves.join(' ')}]>>`);
    return root;
  }
}

/** 1 to 6 for a heading, 0 for anything else. */
const levelOf = ({ tag }: StructureElement): number => (/^H\d$/.test(tag) ? Number(tag[1]) : 0);
