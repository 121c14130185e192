import { type Result, ok } from '../api.ts';
import { type CalendarDay, calendarFile } from '../calendarFile.ts';
import { formatDate } from '../dates.ts';
import type { CheckContext } from './check.ts';
import { type Deadline, deadlines } from './deadlines.ts';

/**
 * All deadlines of a meeting as a calendar file. Refuses as `deadlines` does.
 * @param madeAt ISO instant in UTC
 */
export function deadlinesCalendar(context: CheckContext, madeAt: string): Result<string> {
  const counted = deadlines(context);
  if (!counted.ok) return counted;
  const { organisation, body, meeting } = context;
  const name = `${organisation.shortName}: ${body.name}, ${formatDate(meeting.date, 'medium')}`;
  return ok(calendarFile(counted.value.map(calendarDay(name)), { name, madeAt }));
}

const calendarDay =
  (meeting: string) =>
  ({ id, on, title, detail, source, done }: Deadline): CalendarDay => ({
    id,
    on,
    title,
    detail: [meeting, detail, source, done === null ? '' : `Done on ${formatDate(done, 'medium')}.`],
  });
