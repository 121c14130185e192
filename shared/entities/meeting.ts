import { z } from 'zod';
import { choice, common, date, line, link, list, prose, time } from './field.ts';

/** What somebody has said against hearing a matter in private (regulation 5(4)(b) of SI 2012/2089). */
const representation = z.object({
  from: prose('From'),
  on: date('Received'),
  text: prose('Representation'),
});

export const meeting = z.object({
  ...common,
  bodyId: link('Body'),
  ref: line('Reference', undefined, 80).regex(/^[a-z0-9-]+$/),
  date: date('Date'),
  startsAt: time('Starts').nullable(),
  endsAt: time('Ends').nullable(),
  place: prose('Place'),
  status: choice('Status', ['draft', 'published']),
  /** Public notice of time and place (reg 6). */
  noticeOn: date('Notice given').nullable(),
  agendaPublishedOn: date('Agenda published').nullable(),
  privateNotice1On: date('First notice of private business').nullable(),
  privateNotice2On: date('Second notice of private business').nullable(),
  /** Regulation 5(2) and (4): both notices give the reasons, the second also the representations and the response. */
  privateReasons: prose('Reasons for meeting in private'),
  privateRepresentations: list('Representations received', representation),
  privateResponse: prose('Response to the representations', 'Also where none were received: say so'),
  /** Regulation 5(6) and (7): notices shorter than the clear days, by agreement, with a notice of the reasons. */
  privateAgreedBy: prose(
    'Shorter notice agreed by',
    'The chair of the scrutiny committee; where there is none, the chair of the council, and then the vice-chair',
  ),
  privateAgreedOn: date('Agreed on').nullable(),
  privateUrgency: prose('Why it is urgent and cannot be deferred'),
  privateUrgencyNoticeOn: date('Notice of the urgency published').nullable(),
  /** The record of decisions (reg 12), from which call-in counts. */
  decisionsPublishedOn: date('Decisions published').nullable(),
  /** Paragraphs of the notice on the cover. */
  notice: list('Notice on the cover', line('Paragraph', undefined, 1000)),
  provenance: prose('Provenance'),
});

export type Meeting = z.infer<typeof meeting>;

/** What a meeting that hears everything in public says of private business. */
export const nothingPrivate = {
  privateNotice1On: null,
  privateNotice2On: null,
  privateReasons: '',
  privateRepresentations: [],
  privateResponse: '',
  privateAgreedBy: '',
  privateAgreedOn: null,
  privateUrgency: '',
  privateUrgencyNoticeOn: null,
} satisfies Partial<Meeting>;
