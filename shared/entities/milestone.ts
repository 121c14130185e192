import { z } from 'zod';
import { choice, common, date, line, link, prose } from './field.ts';

export const milestone = z.object({
  ...common,
  programmeId: link('Programme'),
  workstreamId: link('Workstream').nullable(),
  name: line('Milestone'),
  baselineOn: date('Planned for').nullable(),
  forecastOn: date('Expected on'),
  doneOn: date('Done on').nullable(),
  status: choice('Status', ['notStarted', 'onTrack', 'late', 'done']),
  note: prose('Note'),
});
