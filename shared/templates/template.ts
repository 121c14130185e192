/**
 * A house template, as data: what a report of this council holds, in which order, what is mandatory, how
 * it counts and how it words what every report has. No code hangs on a particular template.
 */
import type { RichText } from '../entities/richText.ts';

export interface Template {
  readonly id: string;
  readonly label: string;
  readonly description: string;
  readonly numbering: Numbering;
  /** Line above the title, e.g. "Report of the {author}"; `{key}` stands for a header field. */
  readonly byline?: string;
  readonly header: readonly HeaderField[];
  readonly recommendations: RecommendationStyle;
  readonly sections: readonly TemplateSection[];
  /** Sign-off line; `{who}` stands for post or printed name. */
  readonly signOffWording: string;
  /** Closing line on how to get the report in another form. */
  readonly accessibilityLine?: string;
}

/**
 * How a house counts.
 * - `continuous`: 1, 2, 3 … through the whole report, headings without numbers (BCP).
 * - `underHeading`: headings 1, 2 …, paragraphs and numbered subheadings 1.1, and 1.1.1 below a numbered
 *   subheading (Hammersmith & Fulham, Rutland).
 * - `none`.
 */
export interface Numbering {
  readonly scheme: 'continuous' | 'underHeading' | 'none';
  /** Behind a section heading's number: "." or nothing. */
  readonly headingSuffix: '' | '.';
  /** Behind a paragraph's number. */
  readonly paragraphSuffix: '' | '.';
}

export interface HeaderField {
  readonly key: string;
  readonly label: string;
  readonly required: boolean;
  /** Filled from the data when the author has written nothing; without it the field is the author's. */
  readonly from?:
    | 'title'
    | 'meetingDate'
    | 'recommendations'
    | 'keyDecision'
    | 'forwardPlanRef'
    | 'reportNumber'
    /** Of the paper's programme. */
    | 'sponsor'
    | 'manager'
    | 'confidence';
  readonly help?: string;
}

export interface RecommendationStyle {
  /** Inside the header grid, as a box after it, or as the content of a numbered section. */
  readonly placement: 'header' | 'box' | 'section';
  readonly heading: string;
  readonly stem: string;
  /** `{a}` letter, `{1}` number, `{n}` number under the section's number: "a)", "(a)", "1.", "2.1". */
  readonly label: string;
}

export interface TemplateSection {
  readonly key: string;
  readonly heading: string;
  readonly required: boolean;
  /** True for what a numbered house leaves out of its count: sign-off tables, the list of appendices. */
  readonly unnumbered?: true;
  /** Printed where a mandatory section has nothing: `{why}` stands for the author's reason. */
  readonly noneWording: string;
  /** Drawn from the data when the author has written nothing. */
  readonly live?: 'recommendations' | 'options' | 'backgroundPapers' | 'appendices';
  /** The blank form with which an author starts: subheadings and empty tables. */
  readonly start?: RichText;
  readonly help?: string;
}
