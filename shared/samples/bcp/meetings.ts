import type { Row, Rows } from '../../entities/index.ts';
import { nothingPrivate } from '../../entities/meeting.ts';
import { sampleId } from '../id.ts';

const provenance =
  'This pack is a demonstration. It is adapted from a public paper of BCP Council: its facts and figures, our words, posts instead of people. It is not the council’s text. Time, place, standing items and most seats are set by the sample.';

/** The rights are those of Part VA of the Local Government Act 1972, SI 2012/2089 and SI 2014/2095. */
const notice = [
  'The meeting is open to the press and the public. They may be asked to leave only while confidential or exempt information would be disclosed, and only after the reason has been given.',
  'What is open to the public may be filmed, photographed, recorded and reported (The Openness of Local Government Bodies Regulations 2014). Please do not disturb the meeting, and respect those in the public seats who do not wish to be filmed.',
  'Agenda, reports and the background papers that they list can be inspected at the council’s offices and on its website. Democratic Services at the Civic Centre answer questions and supply other forms, such as large print.',
];

interface Item {
  readonly title: string;
  readonly detail: string;
  /** Absent for standing items. */
  readonly paperId?: string;
}

/** No substitutes: an executive has none. */
const opening: readonly Item[] = [
  { title: 'Apologies', detail: 'To receive apologies from members of the Cabinet who cannot attend.' },
  {
    title: 'Declarations of Interests',
    detail:
      'Members declare any disclosable pecuniary interest, and any other interest that they have to register, in the items of this agenda. A member who is in doubt should ask the Monitoring Officer before the meeting.',
  },
  {
    title: 'Confirmation of Minutes',
    detail: 'To confirm the minutes of the last meeting as a correct record, for the Chair to sign.',
  },
  {
    title: 'Public Issues',
    detail: 'To receive questions, statements and petitions from the public of which notice has been given.',
  },
  {
    title: 'Recommendations from Overview and Scrutiny',
    detail: 'To consider what scrutiny has recommended on items of this agenda, if anything.',
  },
];

const closing: readonly Item[] = [
  { title: 'Cabinet Forward Plan', detail: 'To note the decisions that are planned for the coming months.' },
  {
    title: 'Urgent Decisions',
    detail: 'To note decisions that had to be taken urgently since the last meeting, if there were any.',
  },
];

interface Sitting {
  readonly date: string;
  /** Latest day that leaves five clear working days; agenda and notice of the meeting went out on it. */
  readonly published: string;
  readonly paper: string;
  readonly title: string;
  readonly detail: string;
}

const sittings: readonly Sitting[] = [
  {
    date: '2021-09-01',
    published: '2021-08-23',
    paper: 'bcp-send-improvement-funding-2021',
    title: 'SEND Improvement Funding',
    detail:
      'Exempt until 31 August 2021, and so open on the day of the meeting.\n\nRecommendations a) and b) are for Council to decide.',
  },
  {
    date: '2021-11-24',
    published: '2021-11-16',
    paper: 'bcp-written-statement-of-action-2021',
    title: 'Written statement of action for special educational needs and disabilities (SEND)',
    detail: 'A key decision in the forward plan, because it affects more than one ward.',
  },
  {
    date: '2023-09-27',
    published: '2023-09-19',
    paper: 'bcp-accelerated-timeliness-2023',
    title: 'SEND – Accelerated Timeliness',
    detail: '',
  },
];

const refOf = (sitting: Sitting): string => `bcp-cabinet-${sitting.date}`;

const meetingOf = (sitting: Sitting): Row<'meeting'> => ({
  id: sampleId('meeting', refOf(sitting)),
  deletedAt: null,
  bodyId: sampleId('body', 'bcp-cabinet'),
  ref: refOf(sitting),
  date: sitting.date,
  // The papers name neither; hour and room are as the sample sets them.
  startsAt: '10:00',
  endsAt: null,
  place: 'Council Chamber, Civic Centre',
  status: 'published',
  noticeOn: sitting.published,
  agendaPublishedOn: sitting.published,
  ...nothingPrivate,
  decisionsPublishedOn: null,
  notice,
  provenance,
});

function itemsOf(sitting: Sitting): Row<'agendaItem'>[] {
  const { title, detail } = sitting;
  const items: Item[] = [
    ...opening,
    { title, detail, paperId: sampleId('paper', sitting.paper) },
    ...closing,
  ];
  return items.map((item, at) => ({
    id: sampleId('agendaItem', `${refOf(sitting)}/${at + 1}`),
    deletedAt: null,
    meetingId: sampleId('meeting', refOf(sitting)),
    position: at + 1,
    number: String(at + 1),
    title: item.title,
    kind: item.paperId === undefined ? 'standing' : 'paper',
    paperId: item.paperId ?? null,
    detail: item.detail,
  }));
}

export const bcpMeetings = {
  meeting: sittings.map(meetingOf),
  agendaItem: sittings.flatMap(itemsOf),
} satisfies Partial<Rows>;
