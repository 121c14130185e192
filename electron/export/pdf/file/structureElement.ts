/** Standard structure types (ISO 32000-1, 14.8.4) that the pack uses itself, and those that attachments bring. */
export type StructureTag =
  | 'Document'
  | 'Part'
  | 'Div'
  | 'H1'
  | 'H2'
  | 'H3'
  | 'H4'
  | 'H5'
  | 'H6'
  | 'P'
  | 'L'
  | 'LI'
  | 'Lbl'
  | 'LBody'
  | 'Table'
  | 'THead'
  | 'TBody'
  | 'TR'
  | 'TH'
  | 'TD'
  | 'Caption'
  | 'Figure'
  | 'TOC'
  | 'TOCI'
  | 'Reference'
  | 'Link'
  | 'Span'
  | AttachedTag;

type AttachedTag =
  | 'Art'
  | 'Sect'
  | 'BlockQuote'
  | 'Index'
  | 'NonStruct'
  | 'Private'
  | 'TFoot'
  | 'Quote'
  | 'Note'
  | 'BibEntry'
  | 'Code'
  | 'Annot'
  | 'Ruby'
  | 'RB'
  | 'RT'
  | 'RP'
  | 'Warichu'
  | 'WT'
  | 'WP'
  | 'Formula'
  | 'Form';

/**
 * One element of the structure tree while it grows. Made by the layout, opened and closed by the painter; the parts of
 * a box that goes over several pages share one.
 */
export class StructureElement {
  readonly tag: StructureTag;
  /** Further entries of its dictionary, as PDF text. */
  attributes: string;
  /** Name by which table cells refer to their headers; ASCII letters, digits and hyphens. */
  readonly identifier: string | undefined;
  /** Object numbers as PDF text; empty while unknown. */
  id = '';
  parentId = '';
  /** Opened on a page that is left out: it gets its place with its first content on one that is kept. */
  waitsIn: StructureElement | undefined = undefined;
  isClosed = false;
  pageId = '';
  kids = '';

  constructor(tag: StructureTag, attributes = '', identifier?: string) {
    this.tag = tag;
    this.attributes = attributes;
    this.identifier = identifier;
  }
}
