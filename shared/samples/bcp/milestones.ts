import type { Row, Rows } from '../../entities/index.ts';
import { sampleId } from '../id.ts';
import { bcpPost, type BcpPost } from './posts.ts';
import { sendProgramme, sendWorkstream } from './programme.ts';

type Milestone = readonly [
  name: string,
  planned: string,
  expected: string,
  done: boolean,
  workstream: number | null,
];

/** Up to the report of 27 September 2023 these are the papers' dates; what follows it is the sample's own. */
const milestones: readonly Milestone[] = [
  ['Written Statement of Action signed off by this board', '2021-12-02', '2021-12-02', true, null],
  ['Written Statement of Action submitted', '2021-12-07', '2021-12-07', true, null],
  ['Permanent Head of SEND Service in post', '2022-06-01', '2022-06-01', true, 4],
  ['Cabinet decides on money to clear the backlog', '2023-09-27', '2023-09-27', false, 6],
  ['Backlog team at full strength', '2023-10-02', '2023-10-16', false, 6],
  ['Backlog team begins to taper', '2024-04-01', '2024-04-15', false, 6],
  ['Backlog cleared and team closed', '2024-07-01', '2024-07-15', false, 6],
];

type Action = readonly [
  ref: string,
  text: string,
  owner: BcpPost,
  due: string,
  status: Row<'action'>['status'],
  note: string,
];

/** The sample's own. */
const actions: readonly Action[] = [
  [
    'A1',
    'Send the department projections of timeliness month by month',
    'headOfSend',
    '2023-09-22',
    'inProgress',
    'Draft with finance.',
  ],
  [
    'A2',
    'Procure a managed service of educational psychologists',
    'principalPsychologist',
    '2023-10-06',
    'open',
    'Waits for Cabinet.',
  ],
  [
    'A3',
    'Give each family over 30 weeks a named contact',
    'headOfSend',
    '2023-09-29',
    'inProgress',
    '120 of 192 done.',
  ],
  [
    'A4',
    'Agree health’s dates for advice with the integrated care board',
    'integratedCareBoard',
    '2023-10-10',
    'open',
    '',
  ],
  ['A5', 'Report on the staff survey of values', 'childrensDirector', '2023-11-14', 'open', ''],
  [
    'A6',
    'Publish the equipment protocol',
    'jointCommissioningLead',
    '2023-10-31',
    'inProgress',
    'Out for comment.',
  ],
];

export const bcpMilestones = {
  milestone: milestones.map(([name, baselineOn, forecastOn, done, workstream]): Row<'milestone'> => ({
    id: sampleId('milestone', `bcp-send-improvement/${name}`),
    deletedAt: null,
    programmeId: sendProgramme,
    workstreamId: workstream === null ? null : sendWorkstream(workstream),
    name,
    baselineOn,
    forecastOn,
    doneOn: done ? forecastOn : null,
    status: done ? 'done' : forecastOn > baselineOn ? 'late' : 'onTrack',
    note: !done && forecastOn > baselineOn ? 'Two weeks behind plan' : '',
  })),
  action: actions.map(([ref, text, owner, dueOn, status, note]): Row<'action'> => ({
    id: sampleId('action', `bcp-send-improvement/${ref}`),
    deletedAt: null,
    programmeId: sendProgramme,
    workstreamId: null,
    riskId: null,
    meetingId: null,
    agendaItemId: null,
    ref,
    text,
    ownerPostId: bcpPost(owner),
    dueOn,
    doneOn: null,
    status,
    note,
  })),
} satisfies Partial<Rows>;
