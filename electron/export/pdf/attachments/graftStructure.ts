import { PDFArray, PDFDict, PDFName, PDFNumber, PDFRef, type PDFObject } from '@cantoo/pdf-lib';
import type { LoadedPdf } from '../../../readPdf/loadPdf.ts';
import { boxThrough, type Matrix } from '../../../readPdf/pageGeometry.ts';
import {
  dictAt,
  entry,
  itemsOf,
  nameAt,
  numberAt,
  numbersAt,
  textAt,
  textOf,
} from '../../../readPdf/values.ts';
import { decimal, textString } from '../file/pdfString.ts';
import { StructureElement } from '../file/structureElement.ts';
import type { StructureTree } from '../file/structureTree.ts';
import type { Page } from '../paint/page.ts';
import type { ObjectCopies } from './objectCopies.ts';
import type { SourceDestinations } from './sourceDestinations.ts';
import { roleMapOf, standardType } from './structureTypes.ts';

/** Deeper and larger trees are made to do harm, or take longer than the pages are worth. */
const deepest = 200;
const mostElements = 400_000;
const highestMcid = 200_000;

export interface GraftedPage {
  readonly page: Page;
  /** From the source page's coordinates to the pack's. */
  readonly matrix: Matrix;
}

export interface Graft {
  /** Elements that are still open, by the annotation that belongs to them. */
  readonly annotationOwners: ReadonlyMap<PDFRef, StructureElement>;
  /** Elements of the content of streams that have marks of their own, by MCID: object numbers. */
  readonly streamOwners: ReadonlyMap<PDFRef, string[]>;
  /** Closes what is still open. */
  readonly close: () => void;
}

interface Grafting {
  readonly pdf: LoadedPdf;
  readonly destinations: SourceDestinations;
  readonly pages: readonly GraftedPage[];
  readonly tree: StructureTree;
  readonly copies: ObjectCopies;
  /** Begins the names of elements, which must differ from those of other files. */
  readonly prefix: string;
}

/**
 * Sets the structure tree of a file under an element of the pack, type by type and mark by mark, before its pages are
 * written: they learn here which element each of their marks belongs to.
 */
export function graftStructure(grafting: Grafting, parent: StructureElement): Graft {
  const { pdf, destinations, pages, tree, copies, prefix } = grafting;
  const annotationOwners = new Map<PDFRef, StructureElement>();
  const streamOwners = new Map<PDFRef, string[]>();
  const open: StructureElement[] = [];
  const met = new Set<PDFDict>();
  const root = dictAt(pdf.catalogue, 'StructTreeRoot');
  if (root === undefined) return { annotationOwners, streamOwners, close: () => undefined };
  const roleMap = roleMapOf(root);
  const classMap = dictAt(root, 'ClassMap');
  const identifier = (name: string): string =>
    prefix + Buffer.from(name, 'utf8').toString('hex').slice(0, 80);

  const element = (
    dict: PDFDict,
    under: StructureElement,
    inherited: number | undefined,
    depth: number,
  ): void => {
    if (met.has(dict) || met.size >= mostElements || depth > deepest) return;
    met.add(dict);
    const page = destinations.pageOf(entry(dict, 'Pg')) ?? inherited;
    const name = textAt(dict, 'ID');
    const made = new StructureElement(
      standardType(dict, roleMap),
      attributesOf(dict, page),
      name === undefined ? undefined : identifier(name),
    );
    tree.open(made, under);
    const awaits = kids(entry(dict, 'K'), made, page, depth);
    if (awaits) open.push(made);
    else tree.close(made);
  };

  /** Whether an annotation of the element is still to come. */
  const kids = (
    value: PDFObject | undefined,
    of: StructureElement,
    page: number | undefined,
    depth: number,
  ): boolean => {
    const all = value instanceof PDFArray ? itemsOf(value) : [value];
    return all.map((each) => kid(each, of, page, depth)).includes(true);
  };

  const kid = (
    value: PDFObject | undefined,
    of: StructureElement,
    page: number | undefined,
    depth: number,
  ): boolean => {
    if (value instanceof PDFNumber) {
      mark(of, page, value.asNumber());
      return false;
    }
    if (!(value instanceof PDFDict)) return false;
    switch (nameAt(value, 'Type') ?? '') {
      case 'MCR':
        reference(value, of, destinations.pageOf(entry(value, 'Pg')) ?? page);
        return false;
      case 'OBJR': {
        const object = value.get(PDFName.of('Obj'));
        if (!(object instanceof PDFRef)) return false;
        annotationOwners.set(object, of);
        return true;
      }
      default:
        element(value, of, page, depth + 1);
        return false;
    }
  };

  const mark = (of: StructureElement, page: number | undefined, mcid: number): void => {
    const grafted = pages[page ?? -1];
    if (grafted !== undefined && Number.isInteger(mcid) && mcid >= 0 && mcid < highestMcid)
      tree.contentAt(of, grafted.page, mcid);
  };

  const reference = (value: PDFDict, of: StructureElement, page: number | undefined): void => {
    const mcid = numberAt(value, 'MCID') ?? -1;
    const stream = value.get(PDFName.of('Stm'));
    if (!(stream instanceof PDFRef)) {
      mark(of, page, mcid);
      return;
    }
    const grafted = pages[page ?? -1];
    if (grafted === undefined || !Number.isInteger(mcid) || mcid < 0 || mcid >= highestMcid) return;
    const owners = streamOwners.get(stream) ?? [];
    streamOwners.set(stream, owners);
    while (owners.length < mcid) owners.push('');
    owners[mcid] = of.id;
    of.kids += `<</Type/MCR/Pg ${grafted.page.id} 0 R/Stm ${copies.id(stream)} 0 R/MCID ${mcid}>>`;
  };

  const attributesOf = (dict: PDFDict, page: number | undefined): string => {
    let text = '';
    for (const key of ['Alt', 'ActualText', 'E', 'T', 'Lang'] as const) {
      const words = textAt(dict, key);
      if (words !== undefined && (words !== '' || key !== 'Lang')) text += `/${key}${textString(words)}`;
    }
    const classes = namesOf(entry(dict, 'C')).map((name) => classMap && entry(classMap, name));
    const own = [...classes, entry(dict, 'A')].flatMap((value) =>
      value instanceof PDFArray ? itemsOf(value) : [value],
    );
    const attributes = own.flatMap((value) => (value instanceof PDFDict ? attribute(value, page) : []));
    return attributes.length === 0 ? text : `${text}/A[${attributes.join('')}]`;
  };

  /** Boxes move with their page, and headers are called by their new names. */
  const attribute = (dict: PDFDict, page: number | undefined): string => {
    let text = copies.entries(dict, ['BBox', 'Headers']);
    const box = numbersAt(dict, 'BBox', 4);
    const grafted = pages[page ?? 0];
    if (box !== undefined && grafted !== undefined)
      text += `/BBox[${boxThrough(grafted.matrix, box as unknown as readonly [number, number, number, number])
        .map(decimal)
        .join(' ')}]`;
    const headers = entry(dict, 'Headers');
    if (headers instanceof PDFArray) {
      const names = itemsOf(headers).flatMap((header) => textOf(header) ?? []);
      if (names.length > 0) text += `/Headers[${names.map((name) => `(${identifier(name)})`).join('')}]`;
    }
    return `<<${text}>>`;
  };

  kids(entry(root, 'K'), parent, undefined, 0);
  return {
    annotationOwners,
    streamOwners,
    close: () => {
      for (const each of open) tree.close(each);
    },
  };
}

function namesOf(value: PDFObject | undefined): string[] {
  const all = value instanceof PDFArray ? itemsOf(value) : [value];
  return all.flatMap((each) => (each instanceof PDFName ? each.decodeText() : []));
}
