import type { Row, Rows } from '../../entities/index.ts';
import { lbhfCabinet } from '../../templates/lbhfCabinet.ts';
import { p, write } from '../write.ts';
import { lbhfId } from './organisation.ts';
import { paper003Appendices } from './paper003/appendices.ts';
import { paper003Decisions, paper003Id } from './paper003/decisionRows.ts';
import { sectionsFiveToTwelve } from './paper003/sectionsFiveToTwelve.ts';
import { sectionsOneToFour } from './paper003/sectionsOneToFour.ts';
import { lbhfProgrammeId } from './programme.ts';

const fact = (key: string, ...lines: string[]) => write(`fact-${key}`, ...lines.map((line) => p(line)));

const paper: Row<'paper'> = {
  id: paper003Id,
  deletedAt: null,
  organisationId: lbhfId,
  programmeId: lbhfProgrammeId,
  ref: 'lbhf-send-business-case-2016',
  template: lbhfCabinet.id,
  title:
    'Transforming Services for Children and Young People with Special Educational Needs and Disabilities: business case',
  shortTitle: 'SEND business case',
  reportNumber: '',
  status: 'published',
  keyDecision: true,
  forwardPlanRef: '',
  header: {
    council: fact('council', 'London Borough of Hammersmith & Fulham'),
    decision: fact('decision', 'Cabinet decision'),
    programme: fact('programme', 'Smarter Budgeting: Outcome 2, Best Start in Life'),
    reportOf: fact('reportOf', 'Cabinet Member for Children and Education'),
    openReport: fact('openReport', 'Open report'),
    classification: fact('classification', 'For decision'),
    wards: fact('wards', 'All'),
    accountableDirector: fact(
      'accountableDirector',
      'Service Director, Children’s Services / Director of Finance, Children’s Services',
    ),
    author: fact('author', 'Head of Children’s Portfolio, TBC Resources'),
  },
  sections: [...sectionsOneToFour, ...sectionsFiveToTwelve],
  recommendationStem: null,
  restriction: 'open',
  exemptParagraphs: [],
  publicInterest: '',
  interestTestedOn: null,
  interestReviewOn: null,
  restrictedUntil: null,
  openTitle: '',
  provenance:
    'Adapted from a public paper of the London Borough of Hammersmith & Fulham (Cabinet, 7 November 2016). Its figures, dates and structure are kept, with their faults; posts stand in place of names, and the wording was written for this demonstration: it is not the council’s text.',
};

export const paper003 = {
  paper: [paper],
  ...paper003Decisions,
  ...paper003Appendices,
} satisfies Partial<Rows>;
