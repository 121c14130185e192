import { z } from 'zod';
import { choice, common, line, link, prose, whole } from './field.ts';

export const agendaItem = z.object({
  ...common,
  meetingId: link('Meeting'),
  position: whole('Order', 1, 200),
  number: line('Number', undefined, 12),
  title: line('Title'),
  kind: choice('Kind', ['standing', 'paper', 'exclusion', 'verbal']),
  paperId: link('Paper').nullable(),
  /** Explanation under the title; paragraphs are parted by an empty line. */
  detail: prose('Explanation'),
});
