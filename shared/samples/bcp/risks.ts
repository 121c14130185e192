import type { Row, Rows } from '../../entities/index.ts';
import { sampleId } from '../id.ts';
import { bcpPost, type BcpPost } from './posts.ts';
import { sendProgramme, sendWorkstream } from './programme.ts';

type Score = readonly [likelihood: number, impact: number];
type Draft = readonly [
  ref: string,
  title: string,
  parts: readonly [cause: string, event: string, consequence: string],
  category: string,
  scores: readonly [inherent: Score, residual: Score, target: Score] | null,
  controls: readonly string[],
  owner: BcpPost,
  workstream: number | null,
  source: string,
];

const of2021 = 'Reports of 1 September and 24 November 2021, risk assessment';
const of2023 = 'Report of 27 September 2023, table 5';

/** Risks of the three papers on one register. No paper scores them: every score and control is the sample's own. */
const drafts: readonly Draft[] = [
  [
    'R1',
    'Intervention by the Department for Education',
    [
      'The statement of action is not fit for purpose or is not delivered.',
      'The department steps in.',
      'Control of the service passes out of local hands.',
    ],
    'Statutory duty',
    [
      [5, 5],
      [4, 5],
      [2, 5],
    ],
    ['Monitoring meetings each quarter', 'Recovery projections to the department'],
    'childrensDirector',
    null,
    of2021,
  ],
  [
    'R2',
    'Improvement is not delivered',
    [
      'Capacity is short and the work is spread over eight workstreams.',
      'Actions slip.',
      'The next inspection finds too little progress.',
    ],
    'Delivery',
    [
      [4, 4],
      [4, 4],
      [2, 4],
    ],
    ['Programme manager and board oversight each month'],
    'programmeManager',
    null,
    of2021,
  ],
  [
    'R3',
    'Co-production falls short',
    [
      'Families are asked too late.',
      'Plans are made without them.',
      'A follow-up inspection finds progress insufficient.',
    ],
    'Reputation',
    [
      [4, 4],
      [2, 4],
      [2, 3],
    ],
    ['Participation worker in post', 'Events each term with parents and carers'],
    'programmeManager',
    3,
    of2021,
  ],
  [
    'R4',
    'Commissioning decisions lack reliable information',
    [
      'Data sit with each partner.',
      'Decisions are made without a full picture.',
      'Statutory requirements are missed.',
    ],
    'Statutory duty',
    [
      [4, 3],
      [3, 3],
      [2, 3],
    ],
    ['Shared data set reviewed each month'],
    'directorOfEducationAndSkills',
    2,
    of2021,
  ],
  [
    'R5',
    'The High Needs Block deficit grows',
    [
      'Plans of poor quality, and more of them.',
      'Spending outruns the block.',
      'A cumulative deficit of £107m is predicted for 2024/25.',
    ],
    'Financial',
    [
      [5, 5],
      [5, 5],
      [3, 4],
    ],
    ['Delivering Better Value projects', 'Invitation to the Safety Valve programme'],
    'financeDirector',
    null,
    `${of2021}; ${of2023}`,
  ],
  [
    'R6',
    'Statutory timescales are missed',
    [
      '397 assessments are over 20 weeks.',
      'Plans come late.',
      'Children wait for support that the law gives them.',
    ],
    'Statutory duty',
    [
      [5, 5],
      [5, 4],
      [2, 4],
    ],
    ['Case to Cabinet for a team to clear the backlog'],
    'headOfSend',
    6,
    of2021,
  ],
  [
    'R7',
    'Tribunal and Ombudsman costs rise',
    [
      'Decisions are late or poorly evidenced.',
      'More families appeal.',
      'Costs are awarded against the council.',
    ],
    'Financial',
    [
      [4, 3],
      [4, 3],
      [2, 2],
    ],
    ['Complaints reviewed each fortnight'],
    'headOfSend',
    6,
    of2021,
  ],
  [
    'R8',
    'Families lose trust',
    [
      'Waits of up to a year.',
      'Families stop working with the council.',
      'Children miss support and co-production fails.',
    ],
    'Reputation',
    [
      [4, 4],
      [4, 3],
      [2, 3],
    ],
    ['Named contact for each family that waits over 30 weeks'],
    'headOfSend',
    6,
    of2023,
  ],
  [
    'R9',
    'Schools are under-funded for need',
    ['Plans, and the money with them, come late.', 'Schools cannot provide.', 'Permanent exclusions rise.'],
    'Delivery',
    [
      [4, 4],
      [3, 4],
      [2, 3],
    ],
    ['Interim payments for the longest waits'],
    'directorOfEducationAndSkills',
    8,
    of2023,
  ],
  [
    'R10',
    'Inadequate outcome at the next inspection',
    ['Timeliness has fallen to 7.3% in 2022.', 'Inspectors find decline.', 'Morale and staffing get worse.'],
    'Statutory duty',
    [
      [5, 5],
      [4, 4],
      [2, 4],
    ],
    ['Self-evaluation and peer review'],
    'childrensDirector',
    null,
    of2023,
  ],
  [
    'R11',
    'Agency spending in the SEND team',
    ['Posts stay vacant.', 'Agency staff fill them.', 'Unplanned spending of up to £45,000 a month.'],
    'Financial',
    [
      [5, 4],
      [4, 4],
      [2, 3],
    ],
    ['Recruitment campaign', 'Approval of each agency contract by the director'],
    'directorOfEducationAndSkills',
    4,
    of2023,
  ],
  [
    'R12',
    'Locum costs of educational psychologists',
    [
      'Too few psychologists for the area.',
      'Locums are hired at a higher rate.',
      '£368,000 was spent in 2022/23.',
    ],
    'Financial',
    [
      [5, 3],
      [4, 3],
      [3, 2],
    ],
    ['Rapid review of the psychology service'],
    'principalPsychologist',
    4,
    of2023,
  ],
  [
    'R13',
    'Staff time lost to complaints',
    ['The backlog grows.', 'Complaints rise with it.', 'About £40,000 of staff time goes to answering them.'],
    'Workforce',
    null,
    [],
    'headOfSend',
    6,
    of2023,
  ],
  [
    'R14',
    'Posts cannot be filled',
    ['The team’s reputation.', 'Candidates go elsewhere.', 'Agency costs rise further.'],
    'Workforce',
    [
      [4, 3],
      [3, 3],
      [2, 2],
    ],
    ['Protected caseloads for new officers'],
    'headOfSend',
    4,
    of2023,
  ],
];

const score = ([likelihood, impact]: Score) => ({ likelihood, impact });

export const bcpRisks = {
  risk: drafts.map(
    ([
      ref,
      title,
      [cause, event, consequence],
      category,
      scores,
      controls,
      owner,
      workstream,
      source,
    ]): Row<'risk'> => ({
      id: sampleId('risk', `bcp-send-improvement/${ref}`),
      deletedAt: null,
      programmeId: sendProgramme,
      workstreamId: workstream === null ? null : sendWorkstream(workstream),
      ref,
      title,
      cause,
      event,
      consequence,
      category,
      inherent: scores === null ? null : score(scores[0]),
      residual: scores === null ? null : score(scores[1]),
      target: scores === null ? null : score(scores[2]),
      response: 'treat',
      controls: [...controls],
      ownerPostId: bcpPost(owner),
      raisedOn: source === of2023 ? '2023-07-11' : '2021-09-01',
      reviewOn: '2023-10-10',
      closedOn: null,
      history:
        scores === null
          ? []
          : [
              { on: '2023-07-11', ...score(scores[1]), note: '' },
              { on: '2023-09-12', ...score(scores[1]), note: '' },
            ],
      source,
    }),
  ),
} satisfies Partial<Rows>;
