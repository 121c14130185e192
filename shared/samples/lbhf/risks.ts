import type { Row, Rows } from '../../entities/index.ts';
import { sampleId } from '../id.ts';
import { lbhfProgrammeId, lbhfWorkstream } from './programme.ts';

interface Draft {
  readonly title: string;
  readonly cause: string;
  readonly event: string;
  readonly consequence: string;
  readonly category: string;
  readonly workstreamId: string | null;
  readonly controls: readonly string[];
}

/** The six of the business case, each with its own mitigation. It scores none and names no owner. */
const drafts: readonly Draft[] = [
  {
    title: 'Capacity and capability in SEN',
    cause: 'The SEN Service has too few people and skills for the work.',
    event: '',
    consequence: '',
    category: 'Workforce',
    workstreamId: lbhfWorkstream(1),
    controls: ['The SEN team is re-organised'],
  },
  {
    title: 'Budget overspend',
    cause: '',
    event: 'The budget is overspent.',
    consequence: '',
    category: 'Financial',
    workstreamId: null,
    controls: ['Burden and Reform Grants are being realigned'],
  },
  {
    title: 'Lack of robust data',
    cause: 'Data are poor.',
    event: 'Reporting to Ofsted is difficult.',
    consequence: '',
    category: 'Information',
    workstreamId: lbhfWorkstream(4),
    controls: [
      'Find out where the risks lie',
      'Use the reporting tools of the system once they are in',
      'More rigour in reporting panel decisions',
    ],
  },
  {
    title: 'The review of the service unsettles staff',
    cause: 'A review of the service.',
    event: 'Staff are unsettled further and see more change.',
    consequence: '',
    category: 'Workforce',
    workstreamId: lbhfWorkstream(1),
    controls: [
      'Match action plans to the work in hand and understand what a change of direction does',
      'See that messages are passed on in team meetings',
    ],
  },
  {
    title: 'Resources for the action plans of the QA board',
    cause: 'The quality assurance board makes action plans.',
    event: 'They take resources that are not planned for.',
    consequence: '',
    category: 'Delivery',
    workstreamId: lbhfWorkstream(4),
    controls: ['The QA board and the senior responsible owners settle how action plans are resourced'],
  },
  {
    title: 'Post 19: difficult relations with stakeholders',
    cause: '',
    event: 'Relations over provision after 19 are difficult.',
    consequence: '',
    category: 'Partnership',
    workstreamId: lbhfWorkstream(3),
    controls: ['Relations between the authority, school and parents are looked after with care'],
  },
];

export const lbhfRisks = {
  risk: drafts.map(({ controls, ...draft }, at): Row<'risk'> => ({
    id: sampleId('risk', `lbhf-children-and-families-act/${at + 1}`),
    deletedAt: null,
    programmeId: lbhfProgrammeId,
    ref: `R${at + 1}`,
    ...draft,
    inherent: null,
    residual: null,
    target: null,
    response: 'treat',
    controls: [...controls],
    ownerPostId: null,
    raisedOn: '2016-09-05',
    reviewOn: null,
    closedOn: null,
    history: [],
    source: 'Business case of 5 September 2016, section 4.4',
  })),
} satisfies Partial<Rows>;
