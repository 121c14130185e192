import type { Row, Rows } from '../../entities/index.ts';
import { rutlandCabinet } from '../../templates/rutlandCabinet.ts';
import { p, write } from '../write.ts';
import { rutlandId } from './organisation.ts';
import { paper004Decisions, paper004Id } from './paper004/decisionRows.ts';
import { sectionsFourToNine } from './paper004/sectionsFourToNine.ts';
import { sectionsOneToThree } from './paper004/sectionsOneToThree.ts';
import { sectionsTenToFifteen } from './paper004/sectionsTenToFifteen.ts';
import { rutlandProgrammeId } from './programme.ts';

const fact = (key: string, ...lines: string[]) => write(`fact-${key}`, ...lines.map((line) => p(line)));

const paper: Row<'paper'> = {
  id: paper004Id,
  deletedAt: null,
  organisationId: rutlandId,
  programmeId: rutlandProgrammeId,
  ref: 'rutland-send-transformation-2017',
  template: rutlandCabinet.id,
  title: 'SEND Transformation Update',
  shortTitle: 'SEND Transformation Update',
  // The council numbers its reports NN/2017; this one has no number.
  reportNumber: '',
  status: 'published',
  keyDecision: false,
  forwardPlanRef: 'FP/030317/04',
  header: {
    reportOf: fact('reportOf', 'Director for People'),
    // As printed, without the space.
    date: fact('date', '18April 2017'),
    strategicAim: fact('strategicAim', 'Reaching our Full Potential'),
    exempt: fact('exempt', 'No'),
    cabinetMembers: fact(
      'cabinetMembers',
      'Portfolio Holder for Safeguarding Children and Young People',
      'Portfolio Holder for Life Long Learning',
    ),
    contactOfficers: fact(
      'contactOfficers',
      'Director For People',
      'Head of Early Intervention and SEND and Inclusion Services',
    ),
    wards: fact('wards', 'All'),
  },
  sections: [...sectionsOneToThree, ...sectionsFourToNine, ...sectionsTenToFifteen],
  recommendationStem: null,
  restriction: 'open',
  exemptParagraphs: [],
  publicInterest: '',
  interestTestedOn: null,
  interestReviewOn: null,
  restrictedUntil: null,
  openTitle: '',
  provenance:
    'Adapted from a public paper of Rutland County Council (Cabinet, 18 April 2017). Its figures, dates and structure are kept, with their faults; posts stand in place of names, and the wording was written for this demonstration: it is not the council’s text.',
};

export const paper004 = { paper: [paper], ...paper004Decisions } satisfies Partial<Rows>;
