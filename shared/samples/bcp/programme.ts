import type { Row, Rows } from '../../entities/index.ts';
import { sampleId } from '../id.ts';
import { bcpPost, type BcpPost } from './posts.ts';

export const sendProgramme = sampleId('programme', 'bcp-send-improvement');

export const sendWorkstream = (number: number): string =>
  sampleId('workstream', `bcp-send-improvement/${number}`);

/** The programme behind the three BCP papers. Ratings and their reasons are the sample's own. */
const programme: Row<'programme'> = {
  id: sendProgramme,
  deletedAt: null,
  organisationId: sampleId('organisation', 'bcp'),
  ref: 'bcp-send-improvement',
  name: 'SEND Improvement Programme',
  purpose:
    'Put right the eight areas of weakness that the local area inspection of June 2021 found, and meet the statutory duties to children and young people with special educational needs and disabilities.',
  sponsorPostId: bcpPost('childrensDirector'),
  managerPostId: bcpPost('programmeManager'),
  startsOn: '2021-07-01',
  endsOn: '2024-07-31',
  confidenceScale: 'three',
  confidence: [
    {
      on: '2021-12-07',
      rating: 'amber',
      reason: 'The Written Statement of Action is submitted; delivery has still to be staffed.',
    },
    {
      on: '2022-12-06',
      rating: 'amber',
      reason: 'Workstreams deliver, but no plan was issued within 20 weeks in November.',
    },
    {
      on: '2023-09-12',
      rating: 'red',
      reason:
        '397 assessments are late and the money to clear them waits for Cabinet’s decision of 27 September.',
    },
  ],
};

type Stream = readonly [
  name: string,
  need: string,
  focus: string,
  lead: BcpPost,
  status: NonNullable<Row<'workstream'>['status']>,
  reason: string,
];

/** Weakness and focus are those of the paper of 24 November 2021; lead, status and reason are the sample's own. */
const streams: readonly Stream[] = [
  [
    'Culture and partnership',
    'Cultural problems that weaken partnership between services, and between services and families.',
    'Shared values across partners: trust, empathy, belonging, communication and respect, through recruitment, training and development.',
    'childrensDirector',
    'amber',
    'Values are agreed; a staff survey to test them is due in October.',
  ],
  [
    'Evaluation and shared data',
    'Leaders’ evaluation of the area is weak and looks too little at the experience of families.',
    'One shared data set built on families’ lived experience, reviewed together and tied to the needs assessment; see workstream 7.',
    'directorOfEducationAndSkills',
    'amber',
    'The data set exists; health partners’ figures arrive late.',
  ],
  [
    'Co-production',
    'Poor co-production in strategy and in daily practice.',
    'An agreed standard for co-production within governance, more capacity and tools, and a better Local Offer website.',
    'programmeManager',
    'green',
    'The participation worker is in post and termly events are held.',
  ],
  [
    'Sustainable services',
    'High turnover and hard recruitment put services at risk.',
    'The service issues that the inspection named, and recruitment, retention and training in general.',
    'headOfSend',
    'red',
    'Case officers carry 145 cases each and the service leans on agency staff.',
  ],
  [
    'Graduated response',
    'The graduated response is applied unevenly, so needs are found late and access is unequal.',
    'A graduated response that is reviewed, embedded and easier to use; autism pathway; speech and language therapy.',
    'directorOfEducationAndSkills',
    'amber',
    'Schools use the toolkit; the autism pathway is behind plan.',
  ],
  [
    'Quality of plans',
    'Education, health and care plans vary widely: joint working, fair access, timeliness and quality assurance.',
    'Strong governance and management of plans, with training and a sustainable service; see workstream 4.',
    'headOfSend',
    'red',
    'No plan was issued within 20 weeks from November 2022 to July 2023.',
  ],
  [
    'Joint commissioning',
    'Joint commissioning limits what leaders can do to meet needs, improve outcomes and save money.',
    'Joint strategic planning and commissioning on a better needs assessment, aligned with workstream 2; one approach to specialist equipment.',
    'jointCommissioningLead',
    'amber',
    'Governance is agreed; the equipment protocol is out for comment.',
  ],
  [
    'Inclusion',
    'Too many pupils are out of education through exclusion and poor inclusion.',
    'The Appreciative Inquiry’s recommendations; inclusive schools with the right support around them; children who are not in school.',
    'directorOfEducationAndSkills',
    'amber',
    'Exclusions fell in the summer term; one term is too short to call it a trend.',
  ],
];

const workstreams: Row<'workstream'>[] = streams.map(
  ([name, need, focus, lead, status, statusReason], at) => ({
    id: sendWorkstream(at + 1),
    deletedAt: null,
    programmeId: sendProgramme,
    number: at + 1,
    name,
    need,
    focus,
    leadPostId: bcpPost(lead),
    status,
    statusReason,
  }),
);

export const bcpProgramme = { programme: [programme], workstream: workstreams } satisfies Partial<Rows>;
