/**
 * Sizes, spacing and colours of a printed edition, as data: the writer has no measure of its own. All lengths are
 * points (1/72 inch). Clear print asks for 12 point and a leading of about 1.4 (UKAAF G003, Creating clear print
 * documents); large print is another theme, not another writer.
 */
import type { Paint } from '../charts/primitives.ts';
import type { PaperColour } from '../entities/organisation.ts';
import type { Tone } from './blocks.ts';

export interface Theme {
  readonly name: string;
  readonly page: { readonly width: number; readonly height: number };
  /** Distances from the edge of the page to the column, on portrait and landscape pages alike. */
  readonly margins: {
    readonly top: number;
    readonly right: number;
    readonly bottom: number;
    readonly left: number;
  };
  /** Column at the left in which paragraph numbers hang; text, headings and lists start after it. */
  readonly hang: number;
  /** Longest line of running text: 65–75 characters of the body size. */
  readonly measure: number;
  readonly type: Readonly<Record<TypeRole, TypeSize>>;
  readonly space: Readonly<Record<SpaceRole, number>>;
  /** Thickness of lines. */
  readonly rule: {
    readonly hair: number;
    readonly thin: number;
    readonly thick: number;
    readonly bar: number;
  };
  /** `line`: running head and foot have two ends on one line each; `stacked`: all at the left, one below the other. */
  readonly furniture: 'line' | 'stacked';
  /** Members on the cover stand in so many columns. */
  readonly coverColumns: 1 | 2;
  /** How much larger than 10 points the lettering of charts is. */
  readonly chartFactor: number;
  /** Steps that a table may go down by before it breaks words or turns the page; the last is the least allowed. */
  readonly cellSteps: readonly TypeSize[];
  readonly colours: Readonly<Record<ColourRole, string>>;
  /** Pale backgrounds of status: the ink keeps 7 : 1 on each. */
  readonly tones: Readonly<Record<Tone, string>>;
  /** Papers of restricted parts: the ink keeps 7 : 1 on each. */
  readonly papers: Readonly<Record<PaperColour, string>>;
  /** Colours of charts; `accent` is replaced by the house's. */
  readonly paints: Readonly<Record<Exclude<Paint, 'accent'>, string>>;
}

export interface TypeSize {
  readonly size: number;
  /** Distance between baselines. */
  readonly leading: number;
}

export type TypeRole =
  | 'body'
  | 'lead'
  | 'small'
  | 'heading1'
  | 'heading2'
  | 'heading3'
  | 'heading4'
  | 'heading5'
  | 'eyebrow'
  | 'furniture'
  | 'caption'
  | 'fact'
  | 'keyLabel'
  | 'keyValue'
  | 'keyNote'
  | 'indexDetail'
  | 'coverOrganisation'
  | 'coverBody'
  | 'coverTitle'
  | 'coverText'
  | 'coverSmall';

export type SpaceRole =
  /** Between paragraphs. */
  | 'paragraph'
  /** Between the items of a list. */
  | 'item'
  /** Around tables, figures, boxes. */
  | 'block'
  /** Above and below headings of levels 2 and 3; lower levels take half. */
  | 'aboveHeading2'
  | 'belowHeading2'
  | 'aboveHeading3'
  | 'belowHeading3'
  | 'belowTitle'
  /** Between caption and table or figure, and between these and their notes. */
  | 'caption'
  /** Inside boxes. */
  | 'boxPadding'
  | 'cellAcross'
  | 'cellAbove'
  | 'cellBelow'
  /** Between a label and what it labels. */
  | 'label'
  /** Between columns of facts and tiles. */
  | 'gutter'
  /** Width of the labels of facts and cover details. */
  | 'factLabel'
  | 'coverLabel'
  /** From the column to the running head above and the foot below. */
  | 'furniture'
  | 'coverTop';

export type ColourRole =
  'ink' | 'muted' | 'rule' | 'ruleStrong' | 'warning' | 'restricted' | 'pale' | 'paper' | 'watermark';

/** A4, 12 point, steps of about 1.2; spacing in multiples of 4. */
export const standard: Theme = {
  name: 'standard',
  page: { width: 595.28, height: 841.89 },
  margins: { top: 84, right: 62, bottom: 76, left: 62 },
  hang: 46,
  measure: 416,
  type: {
    body: { size: 12, leading: 17 },
    lead: { size: 14, leading: 20 },
    small: { size: 10, leading: 14 },
    heading1: { size: 26, leading: 31 },
    heading2: { size: 18, leading: 23 },
    heading3: { size: 14.5, leading: 19 },
    heading4: { size: 12, leading: 17 },
    heading5: { size: 12, leading: 17 },
    eyebrow: { size: 12, leading: 17 },
    furniture: { size: 9, leading: 12 },
    caption: { size: 11, leading: 15 },
    fact: { size: 11, leading: 15.5 },
    keyLabel: { size: 10, leading: 13 },
    keyValue: { size: 24, leading: 30 },
    keyNote: { size: 9, leading: 12 },
    indexDetail: { size: 11, leading: 15.5 },
    coverOrganisation: { size: 14, leading: 19 },
    coverBody: { size: 44, leading: 49 },
    coverTitle: { size: 20, leading: 26 },
    coverText: { size: 12, leading: 17 },
    coverSmall: { size: 10.5, leading: 15 },
  },
  space: {
    paragraph: 9,
    item: 5,
    block: 18,
    aboveHeading2: 26,
    belowHeading2: 8,
    aboveHeading3: 20,
    belowHeading3: 6,
    belowTitle: 20,
    caption: 6,
    boxPadding: 12,
    cellAcross: 5,
    cellAbove: 4,
    cellBelow: 4.5,
    label: 6,
    gutter: 14,
    factLabel: 128,
    coverLabel: 84,
    furniture: 26,
    coverTop: 74,
  },
  rule: { hair: 0.5, thin: 0.75, thick: 1.5, bar: 3 },
  furniture: 'line',
  coverColumns: 2,
  chartFactor: 1,
  cellSteps: [
    { size: 10, leading: 13.5 },
    { size: 9.25, leading: 12.5 },
    { size: 8.5, leading: 11.5 },
  ],
  colours: {
    ink: '#16191d',
    muted: '#50565e',
    rule: '#c8ccd2',
    ruleStrong: '#7c838c',
    warning: '#9a5b00',
    restricted: '#a3211b',
    pale: '#f4f5f6',
    paper: '#ffffff',
    watermark: '#e4e1e4',
  },
  tones: {
    red: '#f9d3cf',
    amberRed: '#fcdcc0',
    amber: '#fdebb8',
    amberGreen: '#eaefb9',
    green: '#d2ebd3',
    blue: '#d3e4f5',
    grey: '#e6e8eb',
  },
  papers: { white: '#ffffff', pink: '#fdecef', yellow: '#fdf7d9', green: '#eaf5e6', blue: '#e8f1fa' },
  paints: {
    ink: '#16191d',
    muted: '#50565e',
    rule: '#c8ccd2',
    paper: '#ffffff',
    comparator: '#6f7780',
    series1: '#1f5673',
    series2: '#b4602a',
    series3: '#6d8f3c',
    series4: '#7c5a97',
    red: '#e58f86',
    amber: '#f6cc66',
    green: '#93c896',
    amberRed: '#f2ad7c',
    amberGreen: '#cfd777',
    blue: '#93bbe0',
    grey: '#c5cad0',
    orange: '#c2560c',
  },
};
