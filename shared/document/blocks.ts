/**
 * The narrow waist of Tabled: a published pack is one `Document`, a plain JSON tree of semantic blocks.
 *
 * Sections make blocks out of data; the preview, PDF, HTML, linear text and (later) large print, Braille
 * and comparison consume them. Everything in here is already worded and formatted: a consumer lays out,
 * it never computes content, looks anything up or knows today's date. Every block has an id that is
 * stable over re-assembly, because findings, annotations and comparison hang on it.
 */
import type { ChartSpec } from '../charts/spec.ts';
import type { PaperColour } from '../entities/organisation.ts';

/** Raised when a shape below changes; a frozen document keeps the version it was made with. */
export const documentVersion = 1;

export interface Document {
  readonly version: typeof documentVersion;
  readonly id: string;
  /** Language of all text, BCP 47. */
  readonly language: 'en-GB';
  /** Title of the whole pack, e.g. "Cabinet, Wednesday 1 September 2021: agenda and reports". */
  readonly title: string;
  /** The council, for the file's author field and the cover. */
  readonly organisation: string;
  /** The body that meets, e.g. "Cabinet". First half of the running head. */
  readonly body: string;
  /** The meeting's date in words, e.g. "Wednesday 1 September 2021". Second half of the running head. */
  readonly meetingDate: string;
  /** ISO instant at which the document was frozen or assembled; the only clock a consumer may use. */
  readonly assembledAt: string;
  readonly house: House;
  /** Number of the first page; 1 where it is left out. A supplement goes on from the pack. */
  readonly firstPage?: number;
  readonly parts: readonly Part[];
}

/** What the house decides about looks. Sizes and spacing come from the theme, not from here. */
export interface House {
  /** Accent colour `#rrggbb`, at least 4.5 : 1 against white (checked where it is set). */
  readonly accent: string;
  /** Pale tint of the accent for header cells and boxes; ink on it keeps 7 : 1. */
  readonly tint: string;
  /** Packs are printed on both sides: pages that arrived as a file begin on a right-hand page and end a sheet. */
  readonly duplex?: true;
  /** Paper that restricted parts are printed on for members; white where it is not said. */
  readonly restrictedPaper?: PaperColour;
}

/** A part starts on a new page and appears in the bookmarks at the top level. */
export interface Part {
  readonly id: string;
  readonly kind: 'cover' | 'agenda' | 'contents' | 'paper' | 'appendix';
  /** Full title; also the bookmark. */
  readonly title: string;
  /** Agenda item, e.g. "6"; shown in the running head and the bookmark. Absent on cover and contents. */
  readonly item?: string;
  /** Short title for the running head. */
  readonly runningTitle: string;
  /** Printed under the running head of every page of the part, e.g. "Exempt: paragraph 3 of Part 1 of Schedule 12A". */
  readonly marking?: string;
  /** Set where the public may not see the part: what it is told instead. Its words are public, all else in the part is not. */
  readonly restriction?: Restriction;
  /** Where the words come from if they are not the council's own; printed on every page too, but quietly. */
  readonly provenance?: string;
  readonly blocks: readonly Block[];
}

/** What the public is told of a part that it may not see. */
export interface Restriction {
  readonly kind: 'exempt' | 'confidential';
  /** What the public agenda calls the item. */
  readonly openTitle: string;
  /** The part of the part's marking that says so on every page. */
  readonly marking: string;
  /** "Not for publication by virtue of paragraph 3 of Part 1 of Schedule 12A to …: information relating to …." */
  readonly reason: string;
  /** The resolution, or for confidential information the law, by which the public is excluded. */
  readonly resolution: string;
}

export type Block =
  | CoverBlock
  | HeadingBlock
  | ParagraphBlock
  | ListBlock
  | TableBlock
  | FigureBlock
  | FactsBlock
  | RecommendationsBlock
  | NoticeBlock
  | SignOffBlock
  | KeyFiguresBlock
  | IndexBlock
  | AttachmentBlock;

export type BlockKind = Block['kind'];
export type BlockOf<K extends BlockKind> = Extract<Block, { readonly kind: K }>;

/** Front of the pack: laid out as a composed page, read out in the order of the fields. */
export interface CoverBlock {
  readonly kind: 'cover';
  readonly id: string;
  /** The council's arms or mark above its name: a JPEG in three colours as base64, its pixels, and the words for it. */
  readonly crest?: {
    readonly jpeg: string;
    readonly width: number;
    readonly height: number;
    readonly alternative: string;
  };
  /** "Bournemouth, Christchurch and Poole Council" */
  readonly organisation: string;
  /** "Cabinet" */
  readonly body: string;
  /** "Agenda and reports" */
  readonly title: string;
  /** Date, Time, Place …, in order. */
  readonly details: readonly { readonly label: string; readonly value: string }[];
  /** Membership, by role; names of posts. May be empty. */
  readonly members: readonly { readonly name: string; readonly role: string }[];
  /** Paragraphs of the notice: who may attend, when papers were published, whom to ask. */
  readonly notice: readonly string[];
  /** "Published Monday 23 August 2021", "Draft". */
  readonly status: string;
}

/** Level 1 is the part's own title; sections are 2, and so on to 5. Levels never jump downwards by more than one. */
export interface HeadingBlock {
  readonly kind: 'heading';
  readonly id: string;
  readonly level: 1 | 2 | 3 | 4 | 5;
  /** Printed number, e.g. "2.1"; absent where the house does not number headings. */
  readonly number?: string;
  readonly text: readonly Inline[];
}

export interface ParagraphBlock {
  readonly kind: 'paragraph';
  readonly id: string;
  /** Printed number, e.g. "12" or "2.2.4"; hangs in the margin. */
  readonly number?: string;
  /** `lead` opens a paper in larger type, `small` is for notes and sources. Default is body text. */
  readonly style?: 'lead' | 'small';
  readonly text: readonly Inline[];
}

export interface ListBlock {
  readonly kind: 'list';
  readonly id: string;
  readonly marker: ListMarker;
  readonly items: readonly ListItem[];
}

/** The kind of label, for outputs that number lists themselves; the label to print is on each item. */
export type ListMarker = 'alpha' | 'roman' | 'decimal' | 'bullet' | 'dash';

export interface ListItem {
  readonly id: string;
  /** As printed: "a)", "ii)", "1.", "•", "–". */
  readonly label: string;
  readonly blocks: readonly CellContent[];
}

/** What a cell, a list item or a fact may hold. */
export type CellContent = ParagraphBlock | ListBlock;

export interface TableBlock {
  readonly kind: 'table';
  readonly id: string;
  /** A house may print a table as a numbered paragraph (BCP): then this is its number. */
  readonly number?: string;
  /** "Table 1: …"; a table without one gets its name from the heading above. */
  readonly caption?: string;
  /** Sentence under the caption that tells what the table shows, for those who cannot see it at a glance. */
  readonly summary?: string;
  /** Unit of all money columns as printed once, e.g. "£000"; never in the cells. */
  readonly unit?: string;
  readonly columns: readonly TableColumn[];
  /** Header rows, repeated on each page. May be empty only for key-and-value tables with row headers. */
  readonly head: readonly TableRow[];
  readonly body: readonly TableRow[];
  /** Notes and sources below the table. */
  readonly notes: readonly (readonly Inline[])[];
}

export interface TableColumn {
  readonly id: string;
  /** Share of the width, in any unit: shares are normalised. A layout may widen a column so that no word breaks. */
  readonly width: number;
  /** `number` aligns to the right with tabular figures. */
  readonly align: 'start' | 'centre' | 'number';
}

export interface TableRow {
  readonly id: string;
  /** `group` is a heading row inside the body; `subtotal` and `total` are set off by rule and weight. */
  readonly kind: 'header' | 'body' | 'group' | 'subtotal' | 'total';
  /** As many cells as columns once column spans are counted. */
  readonly cells: readonly TableCell[];
}

export interface TableCell {
  readonly id: string;
  /** Number of columns covered; 1 where absent. */
  readonly span?: number;
  /** Header for its column (in `head`) or for its row. */
  readonly header?: 'column' | 'row' | 'group';
  /** Status colour behind the cell; the letter or word stands in the text as well, colour is never alone. */
  readonly tone?: Tone;
  /** Empty array: an empty cell, which is drawn and read out as such. */
  readonly blocks: readonly CellContent[];
}

/** Status colours of risks and delivery confidence, and the three of the measures' charts. */
export type Tone = 'red' | 'amber' | 'green' | 'amberRed' | 'amberGreen' | 'blue' | 'grey';

export interface FigureBlock {
  readonly kind: 'figure';
  readonly id: string;
  readonly caption: string;
  /** Full text alternative: what the chart shows, with its figures or where they stand. */
  readonly alt: string;
  readonly chart: ChartSpec;
  /** Source line below the figure. */
  readonly notes: readonly (readonly Inline[])[];
}

/** The header grid of a report: label at the left, content at the right. */
export interface FactsBlock {
  readonly kind: 'facts';
  readonly id: string;
  readonly rows: readonly Fact[];
}

export interface Fact {
  readonly id: string;
  readonly label: string;
  readonly blocks: readonly (CellContent | RecommendationsBlock)[];
}

export interface RecommendationsBlock {
  readonly kind: 'recommendations';
  readonly id: string;
  /** "It is RECOMMENDED that Cabinet:"; absent where each stands for itself. */
  readonly stem?: readonly Inline[];
  readonly items: readonly RecommendationItem[];
}

export interface RecommendationItem {
  readonly id: string;
  /** As printed in this house: "(a)", "a)", "1.", "2.1." */
  readonly label: string;
  readonly text: readonly Inline[];
  readonly blocks: readonly CellContent[];
}

export interface NoticeBlock {
  readonly kind: 'notice';
  readonly id: string;
  /** `sample` says that a page is adapted from a public paper; `restricted` marks exempt or confidential matter. */
  readonly tone: 'info' | 'warning' | 'restricted' | 'sample';
  readonly title?: string;
  readonly blocks: readonly CellContent[];
}

/** "Implications verified by: Senior Solicitor, Shared Legal Services." */
export interface SignOffBlock {
  readonly kind: 'signOff';
  readonly id: string;
  readonly label: string;
  readonly text: readonly Inline[];
}

/** A row of at most five headline figures, read out as a list. */
export interface KeyFiguresBlock {
  readonly kind: 'keyFigures';
  readonly id: string;
  readonly items: readonly {
    readonly id: string;
    /** "Issued within 20 weeks" */
    readonly label: string;
    /** "0 %" */
    readonly value: string;
    /** "July 2023; national average 50.9 %" */
    readonly note: string;
    readonly tone?: Tone;
  }[];
}

/** Agenda and contents: entries whose page number the consumer fills in from its own layout. */
export interface IndexBlock {
  readonly kind: 'index';
  readonly id: string;
  readonly purpose: 'agenda' | 'contents';
  readonly entries: readonly IndexEntry[];
}

export interface IndexEntry {
  readonly id: string;
  /** 1 for items, 2 and 3 below. */
  readonly level: 1 | 2 | 3;
  readonly number?: string;
  readonly title: string;
  /** Explanation under the title of an agenda item; may be several paragraphs. */
  readonly detail: readonly string[];
  /** Id of the part or heading it leads to; absent for items without a paper (apologies, declarations). */
  readonly target?: string;
}

/**
 * Pages of a file that arrived from outside, shown as they are. The document has their words; their bytes are held apart
 * from it under `sha256`, so that a pack stays light.
 */
export interface AttachmentBlock {
  readonly kind: 'attachment';
  readonly id: string;
  /** "Appendix 1: Site plan" */
  readonly title: string;
  /** Name of the file as it was received. */
  readonly file: string;
  /** Hash of the PDF whose pages are placed, 64 hexadecimal digits. */
  readonly sha256: string;
  /** What the pages show, for those who cannot see them; empty where nobody has said. */
  readonly alt: string;
  readonly pages: readonly AttachedPage[];
  /** The file brings a structure tree of its own, which is kept. */
  readonly tagged: boolean;
  /** Level of PDF/A that the pages keep inside a pack; null where they keep none. */
  readonly archive: 'a' | 'b' | null;
  /** The pages keep PDF/UA inside a pack. */
  readonly accessible: boolean;
}

export interface AttachedPage {
  /** Points, as shown: cropped, turned, in user units. */
  readonly width: number;
  readonly height: number;
  /** Words of the page, paragraphs parted by a new line; empty for a scan. */
  readonly text: string;
}

export type Inline = TextInline | LinkInline | ReferenceInline | StatusInline | BreakInline;

/** What became of words from one version to another; only a document that shows changes has it (`diff/markUp.ts`). */
export type ChangeMark = 'inserted' | 'deleted';

export interface TextInline {
  readonly kind: 'text';
  readonly text: string;
  readonly strong?: true;
  readonly emphasis?: true;
  readonly change?: ChangeMark;
}

/** Outward link: http(s), mailto or tel only. */
export interface LinkInline {
  readonly kind: 'link';
  readonly href: string;
  readonly text: string;
}

/** Cross-reference to a block of the same document, with the words already resolved ("paragraph 5"). */
export interface ReferenceInline {
  readonly kind: 'reference';
  readonly target: string;
  readonly text: string;
}

/** A status as a word, e.g. "Amber/Green", with its colour as a second signal. */
export interface StatusInline {
  readonly kind: 'status';
  readonly tone: Tone;
  readonly text: string;
}

export interface BreakInline {
  readonly kind: 'break';
}
