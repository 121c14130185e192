import { z } from 'zod';
import { choice, common, date, line, link, list, prose, time } from './field.ts';

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
  forwardPlanOn: date('Forward plan entry published').nullable(),
  privateNotice1On: date('First notice of private business').nullable(),
  privateNotice2On: date('Second notice of private business').nullable(),
  /** Paragraphs of the notice on the cover. */
  notice: list('Notice on the cover', line('Paragraph', undefined, 1000)),
  provenance: prose('Provenance'),
});

export type Meeting = z.infer<typeof meeting>;
