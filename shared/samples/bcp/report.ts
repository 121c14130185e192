/** What the three sample reports have in common, so that each file holds only its own content. */
import type { Row } from '../../entities/index.ts';
import type { PaperSection } from '../../entities/paper.ts';
import { bcpCabinet } from '../../templates/bcpCabinet.ts';
import { sampleId } from '../id.ts';
import { sendProgramme } from './programme.ts';
import { p, write } from '../write.ts';

type Drafts = Parameters<typeof write> extends [string, ...infer D] ? D : never;

/** Printed on every page of a sample report. */
const provenance =
  'Adapted from a public paper for demonstration, in words of our own. It is not the council’s text.';

type Own = Pick<Row<'paper'>, 'ref' | 'title' | 'shortTitle' | 'header' | 'sections' | 'recommendationStem'> &
  Partial<Row<'paper'>>;

/** A published BCP cabinet report; like the papers, it has no key decision field and no report number. */
export const report = (own: Own): Row<'paper'> => ({
  id: sampleId('paper', own.ref),
  deletedAt: null,
  organisationId: sampleId('organisation', 'bcp'),
  programmeId: sendProgramme,
  template: bcpCabinet.id,
  reportNumber: '',
  status: 'published',
  keyDecision: null,
  forwardPlanRef: '',
  restriction: 'open',
  exemptParagraphs: [],
  publicInterest: '',
  interestTestedOn: null,
  interestReviewOn: null,
  restrictedUntil: null,
  openTitle: '',
  provenance,
  ...own,
});

/** Sections and header fields whose blocks have ids like `prefix-key-1`. */
export const sectionsOf = (prefix: string) => ({
  section: (key: string, heading: string | null, ...drafts: Drafts): PaperSection => ({
    key,
    heading,
    none: null,
    text: write(`${prefix}-${key}`, ...drafts),
  }),
  field: (key: string, ...drafts: Drafts) => write(`${prefix}-${key}`, ...drafts),
});

interface Recommended {
  readonly label: string;
  readonly body: 'bcp-cabinet' | 'bcp-council';
  readonly text: string;
  readonly pence?: number;
  readonly year?: string;
  readonly source?: string;
}

/** Recommendations in their order; what the paper does not state stays empty. */
export const recommendations = (
  paper: string,
  prefix: string,
  list: readonly Recommended[],
): Row<'recommendation'>[] =>
  list.map((one, at) => ({
    id: sampleId('recommendation', `${paper}/${at + 1}`),
    deletedAt: null,
    paperId: sampleId('paper', paper),
    position: at + 1,
    label: one.label,
    decidingBodyId: sampleId('body', one.body),
    text: write(`${prefix}-recommendation${at + 1}`, p(one.text)),
    amountPence: one.pence ?? null,
    financialYear: one.year ?? null,
    source: one.source ?? '',
  }));
