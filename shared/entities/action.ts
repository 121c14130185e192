import { z } from 'zod';
import { choice, common, date, line, link, prose } from './field.ts';

/** Something that a post has undertaken to do, from a meeting, a risk or the programme itself. */
export const action = z.object({
  ...common,
  programmeId: link('Programme').nullable(),
  workstreamId: link('Workstream').nullable(),
  riskId: link('Risk').nullable(),
  meetingId: link('Meeting').nullable(),
  agendaItemId: link('Agenda item').nullable(),
  ref: line('Reference', undefined, 20),
  text: line('Action', undefined, 1000),
  ownerPostId: link('Owner').nullable(),
  dueOn: date('Due').nullable(),
  doneOn: date('Done').nullable(),
  status: choice('Status', ['open', 'inProgress', 'done', 'dropped']),
  note: prose('Progress'),
});
