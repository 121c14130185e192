import { type DayCount, clearDaysBefore, daysBefore } from '../calendar.ts';
import type { Row } from '../entities/index.ts';
import { inForce } from '../entities/organisation.ts';
import { noticePeriod } from './read/clearDayTextNotice.ts';

type Organisation = Row<'organisation'>;
type Meeting = Row<'meeting'>;

/** Working days of a council: weekends, bank holidays of its nation and its own closures left out. */
export const workingDays = ({ nation, closures }: Organisation): DayCount => ({
  working: true,
  nation,
  closures,
});

/** The latest ISO day on which the agenda of a meeting can lawfully be published. */
export function latestPublication(organisation: Organisation, { date }: Meeting): string {
  const { days, count } = noticePeriod(organisation, date).agenda;
  return clearDaysBefore(date, days, count);
}

/** The day that clearance counts back from: that of publication where it is early and known, else the latest. */
export function publicationDay(organisation: Organisation, meeting: Meeting): string {
  const latest = latestPublication(organisation, meeting);
  const { agendaPublishedOn } = meeting;
  return agendaPublishedOn !== null && agendaPublishedOn < latest ? agendaPublishedOn : latest;
}

/** The day by which something is due that has to be there so many working days before publication. */
export const dueBefore = (organisation: Organisation, meeting: Meeting, days: number): string =>
  daysBefore(publicationDay(organisation, meeting), days, workingDays(organisation));

/** The clearance that a council asks for at a meeting's date; undefined where it has set none. */
export const clearanceInForce = (organisation: Organisation, meeting: Meeting) =>
  inForce(organisation.clearance, meeting.date);
