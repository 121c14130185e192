import { type Result, failed, ok } from '../api.ts';
import { clearDaysBefore, holidayName } from '../calendar.ts';
import { holidayYears } from '../calendar/holidays.ts';
import { addDays, formatDate, isWeekend } from '../dates.ts';
import type { Row } from '../entities/index.ts';
import { sourceOfAgenda } from './deadlines.ts';
import { hasForwardPlan, holidaysKnown, noticePeriod } from './read/clearDayTextNotice.ts';

/** When the agenda of a meeting has to be out, and how that day was counted. */
export interface PublicationAnswer {
  /** ISO day: the latest on which the agenda can be published. */
  readonly agendaBy: string;
  /** ISO day for forward plan entries and the first notice of private business; null where the body needs none. */
  readonly forwardPlanBy: string | null;
  /** "5 clear working days: neither the day of publication nor that of the meeting counts …" */
  readonly why: string;
  /** Regulation or rule of the council behind it. */
  readonly source: string;
  /** What is odd about the day of the meeting itself: a weekend or a bank holiday. Null where nothing is. */
  readonly doubt: string | null;
}

/**
 * The clear-days answer for a meeting of a body on an ISO day: given as soon as the day is typed, before there is a
 * meeting. Refuses a year whose bank holidays are not known.
 */
export function publicationAnswer(
  organisation: Row<'organisation'>,
  body: Row<'body'>,
  date: string,
): Result<PublicationAnswer> {
  if (!holidaysKnown(date))
    return failed(
      'invalid',
      `Bank holidays are known from ${holidayYears.first} to ${holidayYears.last}: clear days before ${formatDate(date, 'medium')} cannot be counted.`,
    );
  const { agenda, forwardPlan } = noticePeriod(organisation, date);
  const agendaBy = clearDaysBefore(date, agenda.days, agenda.count);
  const working = agenda.count.working ? 'working ' : '';
  const neither = `${agenda.days} clear ${working}${agenda.days === 1 ? 'day' : 'days'} before the meeting. Neither the day of publication nor that of the meeting counts`;
  const leftOut = agenda.count.working ? daysLeftOut(organisation, agendaBy, date) : [];
  return ok({
    agendaBy,
    forwardPlanBy: hasForwardPlan(organisation, body)
      ? clearDaysBefore(date, forwardPlan.days, forwardPlan.count)
      : null,
    why: agenda.count.working ? `${neither}, nor do weekends${and(leftOut)}.` : `${neither}.`,
    source: sourceOfAgenda(organisation, body),
    doubt: doubtOf(organisation, date),
  });
}

/** Bank holidays and closures between the two days, in words; weekends are not told one by one. */
function daysLeftOut({ nation, closures }: Row<'organisation'>, from: string, to: string): readonly string[] {
  const named: string[] = [];
  for (let day = addDays(from, 1); day < to; day = addDays(day, 1)) {
    if (isWeekend(day)) continue;
    const holiday = holidayName(day, nation);
    if (holiday !== undefined) named.push(`${formatDate(day, 'medium')} (${holiday})`);
    else if (closures.includes(day)) named.push(`${formatDate(day, 'medium')} (offices shut)`);
  }
  return named;
}

const and = (words: readonly string[]): string =>
  words.length === 0
    ? ''
    : `, ${words
        .slice(0, -1)
        .map((word) => `${word}, `)
        .join('')}${words.at(-1) ?? ''}`;

function doubtOf({ nation }: Row<'organisation'>, date: string): string | null {
  const holiday = holidayName(date, nation);
  if (holiday !== undefined) return `${formatDate(date, 'long')} is a bank holiday: ${holiday}.`;
  return isWeekend(date) ? `${formatDate(date, 'long')} is a weekend.` : null;
}
