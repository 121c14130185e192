import { type Counts, movedTo } from './numbers.ts';
import type { PackFile } from './packFile.ts';
import { RawObject, referenceTo } from './rawObject.ts';
import type { StructureElement } from './structureElement.ts';

/** What an element's content stands on. */
export interface ContentPage {
  /** Object number of the page, as PDF text. */
  readonly id: string;
  /** Elements of the page's marked content, by MCID: object numbers; empty for content that no element has. */
  readonly owners: string[];
}

/** What a part has added to the tree beside its elements. */
export interface TreePart {
  /** By structural parent key. */
  readonly parents: readonly string[];
  /** Names with the object numbers of their elements. */
  readonly identifiers: readonly (readonly [string, string])[];
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
  #parents: string[] = [];
  #identifiers: [string, string][] = [];
  /** The headings that what comes next stands under, by their level. */
  readonly #headings: (StructureElement | undefined)[] = [];
  /** Table headers of pages that are left out, by name. */
  readonly #waiting = new Map<string, StructureElement>();
  /** Elements that got their place after they were closed. */
  readonly #late: StructureElement[] = [];
  /** What the other parts have added, while one is kept apart. */
  #others: { parents: string[]; identifiers: [string, string][] } = { parents: [], identifiers: [] };

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
    if (element.id !== '') return;
    element.waitsIn = parent;
    this.#noteHeading(element);
    if (kept) this.#place(element);
    else if (element.identifier !== undefined) this.#waiting.set(element.identifier, element);
  }

  #place(element: StructureElement): void {
    const parent = element.waitsIn;
    if (parent !== undefined && parent.id === '') this.#place(parent);
    this.#placeHeaders(element);
    this.#placeHeadingsAbove(element);
    element.id = this.#file.allocate();
    element.parentId = parent ? parent.id : String(this.#root);
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
      if (above?.id === '') this.#place(above);
    }
  }

  /** A cell whose headers stand on a page that is left out still has to name them (ISO 14289-1, 7.5). */
  #placeHeaders({ attributes }: StructureElement): void {
    if (this.#waiting.size === 0) return;
    for (const [, name = ''] of attributes.matchAll(/\((h\d+)\)/g)) {
      const header = this.#waiting.get(name);
      if (header?.id === '') this.#place(header);
    }
  }

  /** Gives the MCID of new marked content of an open element. */
  content(element: StructureElement, page: ContentPage): number {
    if (element.id === '') this.#place(element);
    const mcid = page.owners.length;
    this.contentAt(element, page, mcid);
    return mcid;
  }

  /** Gives an open element marked content that has its MCID already. */
  contentAt(element: StructureElement, page: ContentPage, mcid: number): void {
    while (page.owners.length < mcid) page.owners.push('');
    page.owners[mcid] = element.id;
    if (element.pageId === '') element.pageId = page.id;
    element.kids += element.pageId === page.id ? `${mcid} ` : `<</Type/MCR/Pg ${page.id} 0 R/MCID ${mcid}>>`;
  }

  /** Gives the structural parent key of an annotation that becomes part of an open element. */
  annotation(element: StructureElement, annotationId: string, page: ContentPage): string {
    if (element.id === '') this.#place(element);
    element.kids += `<</Type/OBJR/Obj ${annotationId} 0 R/Pg ${page.id} 0 R>>`;
    this.#parents.push(element.id);
    return this.#file.nextKey();
  }

  close(element: StructureElement): void {
    element.isClosed = true;
    if (element.id !== '') this.#write(element);
  }

  #write(element: StructureElement): void {
    const { id, tag, parentId, pageId, kids, attributes, identifier } = element;
    const page = pageId === '' ? '' : `/Pg ${pageId} 0 R`;
    const content = kids === '' ? '' : `/K[${kids}]`;
    const name = identifier === undefined ? '' : `/ID(${identifier})`;
    this.#file.object(id, `<</S/${tag}/P ${parentId} 0 R${page}${content}${attributes}${name}>>`);
    element.kids = '';
  }

  /** Gives the structural parent key of a page, or of a stream with marks of its own, that is finished. */
  addPage({ owners }: Pick<ContentPage, 'owners'>): string {
    const id = this.#file.allocate();
    this.#parents.push(id);
    this.#file.object(id, `[${owners.map((owner) => (owner === '' ? 'null' : `${owner} 0 R`)).join(' ')}]`);
    return this.#file.nextKey();
  }

  /** Begins a part whose numbers are counted from its own start: what it adds is kept apart until `endPart`. */
  startPart(): void {
    this.#others = { parents: this.#parents, identifiers: this.#identifiers };
    this.#parents = [];
    this.#identifiers = [];
  }

  endPart(): TreePart {
    const part = { parents: this.#parents, identifiers: this.#identifiers };
    this.#parents = this.#others.parents;
    this.#identifiers = this.#others.identifiers;
    return part;
  }

  /** Adds a part that begins at `start`. */
  addPart({ parents, identifiers }: TreePart, start: Counts): void {
    for (const id of parents) this.#parents.push(movedTo(start, id));
    for (const [name, id] of identifiers) this.#identifiers.push([movedTo(start, name), movedTo(start, id)]);
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

  #parentTree(): string {
    return this.#tree(
      'Nums',
      this.#parents.map((id, key) => [String(key), id]),
    );
  }

  #identifierTree(): string {
    const byBytes = this.#identifiers.toSorted(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
    return this.#tree(
      'Names',
      byBytes.map(([name, id]) => [`(${name})`, id]),
    );
  }

  /** A number or name tree of two levels. */
  #tree(kind: 'Nums' | 'Names', entries: readonly (readonly [string, string])[]): string {
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
