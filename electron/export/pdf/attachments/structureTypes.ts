import type { PDFDict } from '@cantoo/pdf-lib';
import { dictAt, nameAt } from '../../../readPdf/values.ts';
import type { StructureTag } from '../file/structureElement.ts';

const standard: Readonly<Record<string, StructureTag>> = Object.fromEntries(
  (
    [
      'Part',
      'Div',
      'H1',
      'H2',
      'H3',
      'H4',
      'H5',
      'H6',
      'P',
      'L',
      'LI',
      'Lbl',
      'LBody',
      'Table',
      'THead',
      'TBody',
      'TFoot',
      'TR',
      'TH',
      'TD',
      'Caption',
      'Figure',
      'Formula',
      'TOC',
      'TOCI',
      'Reference',
      'Link',
      'Span',
      'Art',
      'Sect',
      'BlockQuote',
      'Index',
      'NonStruct',
      'Private',
      'Quote',
      'Note',
      'BibEntry',
      'Code',
      'Annot',
      'Ruby',
      'RB',
      'RT',
      'RP',
      'Warichu',
      'WT',
      'WP',
    ] satisfies readonly StructureTag[]
  ).map((tag) => [tag, tag]),
);

/** Types that mean something else inside a pack, and those that only PDF 2.0 has. */
const instead: Readonly<Record<string, StructureTag>> = {
  // A pack is the one document.
  Document: 'Sect',
  DocumentFragment: 'Sect',
  // A pack numbers the levels of its headings, and the two ways may not be mixed (ISO 14289-1, 7.4.4).
  H: 'H2',
  Title: 'P',
  // Its field is printed.
  Form: 'Span',
  Aside: 'Sect',
  FENote: 'Note',
  Sub: 'Span',
  Em: 'Span',
  Strong: 'Span',
  Artifact: 'NonStruct',
};

/** The standard type of an element, through the file's role map; what maps to nothing is a group. */
export function standardType(element: PDFDict, roleMap: PDFDict | undefined): StructureTag {
  let name = nameAt(element, 'S') ?? '';
  for (let steps = 0; steps < 20; steps++) {
    const known = standard[name] ?? instead[name];
    if (known !== undefined) return known;
    const mapped = roleMap && nameAt(roleMap, name);
    if (mapped === undefined) break;
    name = mapped;
  }
  return 'Div';
}

export const roleMapOf = (root: PDFDict): PDFDict | undefined => dictAt(root, 'RoleMap');
