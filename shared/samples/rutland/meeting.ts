import type { Row, Rows } from '../../entities/index.ts';
import { nothingPrivate } from '../../entities/meeting.ts';
import { sampleId } from '../id.ts';
import { rutlandCabinetId } from './organisation.ts';
import { paper004Id } from './paper004/decisionRows.ts';

const meetingId = sampleId('meeting', 'rutland-cabinet-2017-04-18');

const meeting: Row<'meeting'> = {
  id: meetingId,
  deletedAt: null,
  bodyId: rutlandCabinetId,
  ref: 'rutland-cabinet-2017-04-18',
  date: '2017-04-18',
  startsAt: '09:30',
  endsAt: null,
  place: 'Council Chamber, Catmose, Oakham',
  status: 'published',
  noticeOn: '2017-04-06',
  agendaPublishedOn: '2017-04-06',
  ...nothingPrivate,
  decisionsPublishedOn: null,
  notice: [
    'The meeting is open to the public. The agenda and its report were open to inspection at Catmose and on the Council’s website from Thursday 6 April 2017: five clear days, with Good Friday (14 April) and Easter Monday (17 April) left out.',
    'Recording, filming and reporting are welcome as long as they do not disturb the meeting.',
    'A record of the decisions is published after the meeting. They take effect when the time for call-in has passed, unless scrutiny calls them in.',
  ],
  provenance:
    'Adapted from a public paper of Rutland County Council. The other agenda items, this notice, the place and the membership shown are ours; this is a demonstration, not the council’s text.',
};

const item = (
  position: number,
  title: string,
  detail: string,
  paperId: string | null = null,
): Row<'agendaItem'> => ({
  id: sampleId('agendaItem', `rutland-cabinet-2017-04-18/${position}`),
  deletedAt: null,
  meetingId,
  position,
  number: String(position),
  title,
  kind: paperId === null ? 'standing' : 'paper',
  paperId,
  detail,
});

export const rutlandMeeting = {
  meeting: [meeting],
  agendaItem: [
    item(1, 'Apologies for absence', ''),
    item(2, 'Announcements', 'From the Chair or the Head of Paid Service.'),
    item(
      3,
      'Declarations of interest',
      'Members are asked to declare interests under the Code of Conduct, and to say which item they concern.',
    ),
    item(4, 'Record of decisions', 'To confirm the record of the decisions made at the last meeting.'),
    item(5, 'Items raised by scrutiny', 'To receive what scrutiny members have put forward.'),
    item(
      6,
      'SEND Transformation Update',
      'Report of the Director for People. Forward plan reference FP/030317/04.',
      paper004Id,
    ),
    item(7, 'Any items of urgent business', 'For reasons which the Chair gives and the record states.'),
  ],
} satisfies Partial<Rows>;
