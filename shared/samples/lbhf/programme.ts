import type { Row, Rows } from '../../entities/index.ts';
import { sampleId } from '../id.ts';
import { lbhfId } from './organisation.ts';
import { lbhfPost } from './posts.ts';

export const lbhfProgrammeId = sampleId('programme', 'lbhf-children-and-families-act');

const programme: Row<'programme'> = {
  id: lbhfProgrammeId,
  deletedAt: null,
  organisationId: lbhfId,
  ref: 'lbhf-children-and-families-act',
  name: 'Children and Families Act Implementation Programme',
  purpose:
    'Carries out the SEND business case of Smarter Budgeting: what the Children and Families Act 2014 requires, at a cost that demand does not drive up.',
  sponsorPostId: lbhfPost('executiveDirector'),
  managerPostId: lbhfPost('programmeManager'),
  startsOn: null,
  // "By April 2018": the day is that by which statements had to be transferred.
  endsOn: '2018-04-01',
  confidenceScale: 'five',
  confidence: [
    {
      on: '2016-09-05',
      rating: 'amberGreen',
      reason: 'As the business case of that date has it; no reason is given.',
    },
  ],
};

const workstream = (number: number, name: string, need: string, focus: string): Row<'workstream'> => ({
  id: sampleId('workstream', `lbhf-children-and-families-act/${number}`),
  deletedAt: null,
  programmeId: lbhfProgrammeId,
  number,
  name,
  need,
  focus,
  leadPostId: null,
  status: null,
  statusReason: '',
});

/** Workstream of the programme by its number, from 1. */
export const lbhfWorkstream = (number: 1 | 2 | 3 | 4): string =>
  sampleId('workstream', `lbhf-children-and-families-act/${number}`);

const milestone = (
  key: string,
  name: string,
  forecastOn: string,
  workstreamId: string | null,
  note: string,
): Row<'milestone'> => ({
  id: sampleId('milestone', `lbhf-children-and-families-act/${key}`),
  deletedAt: null,
  programmeId: lbhfProgrammeId,
  workstreamId,
  name,
  baselineOn: forecastOn,
  forecastOn,
  doneOn: null,
  status: 'notStarted',
  note,
});

const measure: Row<'measure'> = {
  id: sampleId('measure', 'lbhf-transfer-reviews'),
  deletedAt: null,
  programmeId: lbhfProgrammeId,
  workstreamId: lbhfWorkstream(1),
  ref: 'LBHF1',
  name: 'Transfer reviews completed',
  unit: '{n}%',
  decimals: 1,
  direction: 'up',
  frequency: 'snapshot',
  targetKind: 'none',
  target: null,
  points: [{ period: '2015-12', value: 2.3, note: '' }],
  comparatorName: 'England',
  comparator: [{ period: '2015-12', value: 18.2, note: '' }],
  source: 'Paragraph 4.4 of the report of 7 November 2016',
};

export const lbhfProgramme = {
  programme: [programme],
  workstream: [
    workstream(
      1,
      'SEND Transformation',
      'Demand grows and Education, Health and Care Plans take too long.',
      'One service made of the SEN Service and the Disabled Children’s Team; savings; better performance.',
    ),
    workstream(
      2,
      'Joint Commissioning',
      'Services buy apart from each other and do things twice.',
      'Partners who commission together, hold demand and give value for money.',
    ),
    workstream(
      3,
      'Preparation for Adulthood',
      'The step from Children’s to Adult Services starts at 14 and fails where it is not prepared.',
      'Skills for independent living, employment, good health and the community.',
    ),
    workstream(
      4,
      'Quality Assurance',
      'Ofsted and the CQC have begun to inspect SEND.',
      'A self-evaluation against the criteria, and what has to be developed.',
    ),
  ],
  measure: [measure],
  milestone: [
    milestone(
      'first-transfers',
      '271 Statements transferred to EHC Plans',
      '2017-04-01',
      lbhfWorkstream(1),
      'The paper says “by April 2017”.',
    ),
    milestone(
      'last-transfers',
      'The other 406 Statements transferred to EHC Plans',
      '2018-04-01',
      lbhfWorkstream(1),
      'The paper says “by April 2018”.',
    ),
    milestone(
      'complete',
      'All elements of the programme completed',
      '2018-04-01',
      null,
      'The paper says “by April 2018”; money for the transfer team runs on to September 2018.',
    ),
  ],
} satisfies Partial<Rows>;
