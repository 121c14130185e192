import type { Row, Rows } from '../../entities/index.ts';
import { nothingPrivate } from '../../entities/meeting.ts';
import { sampleId } from '../id.ts';
import { lbhfCabinetId } from './organisation.ts';
import { paper003Id } from './paper003/decisionRows.ts';

const meetingId = sampleId('meeting', 'lbhf-cabinet-2016-11-07');

const meeting: Row<'meeting'> = {
  id: meetingId,
  deletedAt: null,
  bodyId: lbhfCabinetId,
  ref: 'lbhf-cabinet-2016-11-07',
  date: '2016-11-07',
  startsAt: '19:00',
  endsAt: null,
  place: 'Courtyard Room, Hammersmith Town Hall',
  status: 'published',
  noticeOn: '2016-10-28',
  agendaPublishedOn: '2016-10-28',
  ...nothingPrivate,
  decisionsPublishedOn: null,
  notice: [
    'Members of the public are welcome. The agenda and its reports were open to inspection at Hammersmith Town Hall and on the council’s website from Friday 28 October 2016, five clear days before the meeting.',
    'Everything on this agenda is to be heard in public. No notice of private business was given, and no representations against hearing a matter in private were received.',
    'A deputation may address Cabinet on a matter for decision. Those who wish to bring one are asked to tell Governance and Scrutiny in good time before the meeting.',
    'Decisions of Cabinet are published after the meeting and take effect when the time for call-in has passed, unless they are called in for scrutiny.',
  ],
  provenance:
    'Adapted from a public paper of the London Borough of Hammersmith & Fulham. The other agenda items, this notice and the membership shown are ours; this is a demonstration, not the council’s text.',
};

const item = (
  position: number,
  title: string,
  detail: string,
  paperId: string | null = null,
): Row<'agendaItem'> => ({
  id: sampleId('agendaItem', `lbhf-cabinet-2016-11-07/${position}`),
  deletedAt: null,
  meetingId,
  position,
  number: String(position),
  title,
  kind: paperId === null ? 'standing' : 'paper',
  paperId,
  detail,
});

export const lbhfMeeting = {
  meeting: [meeting],
  agendaItem: [
    item(1, 'Minutes of the last meeting', 'To confirm and sign them as a correct record.'),
    item(2, 'Apologies for absence', ''),
    item(
      3,
      'Declarations of interests',
      'Members with a disclosable pecuniary interest, or another significant interest, in an item should declare it now or as soon as they become aware of it, and leave the room before the item is discussed or voted on unless they hold a dispensation.',
    ),
    item(
      4,
      'Transforming Services for Children and Young People with Special Educational Needs and Disabilities: business case',
      'Report of the Cabinet Member for Children and Education. Key decision.',
      paper003Id,
    ),
    item(5, 'Forward plan of key decisions', 'To note the key decisions that are due in the months ahead.'),
    item(
      6,
      'Any other business',
      'Urgent items only, for reasons which the Chair gives and the minutes record.',
    ),
  ],
} satisfies Partial<Rows>;
