import { keptMatter } from './read/keptMatter.ts';
import { type Result, failed, ok } from '../api.ts';
import { clearDaysBefore, daysAfter } from '../calendar.ts';
import { holidayYears } from '../calendar/holidays.ts';
import { addDays, formatDate } from '../dates.ts';
import type { Row } from '../entities/index.ts';
import { inForce } from '../entities/organisation.ts';
import type { CheckContext } from './check.ts';
import { clearance } from './clearance.ts';
import { forwardPlanEntryOf } from './read/forwardPlanEntryOf.ts';
import { hasForwardPlan, noticePeriod } from './read/clearDayTextNotice.ts';
import { clearanceInForce, dueBefore, latestPublication, workingDays } from './timetable.ts';

/** A day by which something has to be done for a meeting. */
export interface Deadline {
  /** Stable: the same deadline of the same meeting has it again when its day moves. */
  readonly id: string;
  readonly kind:
    'forwardPlan' | 'privateNotice' | 'reportsDue' | 'signOff' | 'agenda' | 'meeting' | 'record' | 'callIn';
  /** ISO day. */
  readonly on: string;
  readonly title: string;
  /** What has to be done, and how the day was counted. */
  readonly detail: string;
  /** Regulation or rule of the council behind it; empty for the meeting itself. */
  readonly source: string;
  /** ISO day on which it was done, as far as the library knows; null where it was not. */
  readonly done: string | null;
}

/**
 * All deadlines of a meeting by its council's rules, in order of time. Refuses a meeting in a year whose bank holidays are
 * not known, because a deadline that is wrong by a day is worse than none.
 */
export function deadlines(context: CheckContext): Result<Deadline[]> {
  const { meeting } = context;
  if (!holidaysKnownAround(meeting.date))
    return failed(
      'invalid',
      `Bank holidays are known from ${holidayYears.first} to ${holidayYears.last}: the deadlines of ${formatDate(meeting.date, 'medium')} cannot be counted.`,
    );
  const all = [
    ...noticesBefore(context),
    ...clearances(context),
    agenda(context),
    theMeeting(context),
    ...afterwards(context),
  ];
  return ok(all.sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0)));
}

/** Sixty working days before publication and thirty after the meeting are the most that a council can set. */
const holidaysKnownAround = (date: string): boolean =>
  Number(addDays(date, -200).slice(0, 4)) >= holidayYears.first &&
  Number(addDays(date, 200).slice(0, 4)) <= holidayYears.last;

const idOf = (meeting: Row<'meeting'>, what: string): string => `${meeting.ref}/${what}`;
const days = (count: number, what: string): string => `${count} ${what}${count === 1 ? '' : 's'}`;

/** Forward plan and notices of private business, which only an executive's meetings have (regs 5 and 9). */
function noticesBefore(context: CheckContext): Deadline[] {
  const { organisation, body, meeting, papers } = context;
  if (!hasForwardPlan(organisation, body)) return [];
  const { forwardPlan, agenda: second } = noticePeriod(organisation, meeting.date);
  const first = clearDaysBefore(meeting.date, forwardPlan.days, forwardPlan.count);
  const again = clearDaysBefore(meeting.date, second.days, second.count);
  const isPrivate = papers.some((paper) => keptMatter(paper).length > 0);
  const ifAny = isPrivate ? '' : ', if anything is to be heard in private';
  const regulations = organisation.nation === 'england' ? 'SI 2012/2089' : 'SR 2015/44';
  const clear = (count: number, working: boolean): string =>
    `${count} clear ${working ? 'working ' : ''}days before the meeting: neither its day nor that of publication counts`;
  return [
    {
      id: idOf(meeting, 'forward-plan'),
      kind: 'forwardPlan',
      on: first,
      title: 'Publish the forward plan entries of key decisions',
      detail: `${clear(forwardPlan.days, forwardPlan.count.working)}. Later only by the general exception or special urgency.`,
      source: `${regulations} reg 9`,
      done: entriesPublished(papers),
    },
    {
      id: idOf(meeting, 'private-notice-1'),
      kind: 'privateNotice',
      on: first,
      title: `Publish the first notice of private business${ifAny}`,
      detail: `${clear(forwardPlan.days, forwardPlan.count.working)}. With the reasons.`,
      source: `${regulations} reg 5(2)`,
      done: meeting.privateNotice1On,
    },
    {
      id: idOf(meeting, 'private-notice-2'),
      kind: 'privateNotice',
      on: again,
      title: `Publish the second notice of private business${ifAny}`,
      detail: `${clear(second.days, second.count.working)}. With the reasons, the representations received and the response to them.`,
      source: `${regulations} reg 5(4)`,
      done: meeting.privateNotice2On,
    },
  ];
}

/** The day on which the last of the meeting's entries was published; null where there is none, or one is still to come. */
function entriesPublished(papers: CheckContext['papers']): string | null {
  const entries = papers.flatMap((paper) => forwardPlanEntryOf(paper) ?? []);
  const published = entries.flatMap(({ publishedOn }) => publishedOn ?? []);
  return published.length < entries.length ? null : (published.sort().at(-1) ?? null);
}

/** When reports are due, and each sign-off of each paper. */
function clearances({ organisation, meeting, papers }: CheckContext): Deadline[] {
  const rule = clearanceInForce(organisation, meeting);
  const reports: Deadline[] =
    rule === undefined
      ? []
      : [
          {
            id: idOf(meeting, 'reports-due'),
            kind: 'reportsDue',
            on: dueBefore(organisation, meeting, rule.reportsDueWorkingDays),
            title: 'Reports due with democratic services',
            detail: `${days(rule.reportsDueWorkingDays, 'working day')} before the agenda is published.`,
            source: `The timetable of ${organisation.name}`,
            done: null,
          },
        ];
  const signOffs = papers.flatMap((paper) =>
    clearance(paper).flatMap((state): Deadline[] =>
      state.dueOn === null
        ? []
        : [
            {
              id: idOf(
                meeting,
                `${paper.paper.ref}/sign-off/${state.kind.toLowerCase().replace(/\s+/g, '-')}`,
              ),
              kind: 'signOff',
              on: state.dueOn,
              title: `${state.kind} sign-off: ${paper.paper.shortTitle}`,
              detail: state.post === '' ? 'Nobody is named for it yet.' : `From the ${state.post}.`,
              source: `The timetable of ${organisation.name}`,
              done: state.state === 'signed' ? state.signedOn : null,
            },
          ],
    ),
  );
  return [...reports, ...signOffs];
}

function agenda({ organisation, body, meeting }: CheckContext): Deadline {
  const { agenda: period } = noticePeriod(organisation, meeting.date);
  const working = period.count.working ? 'working ' : '';
  return {
    id: idOf(meeting, 'agenda'),
    kind: 'agenda',
    on: latestPublication(organisation, meeting),
    title: 'Publish the agenda and reports',
    detail: `${period.days} clear ${working}days before the meeting: neither its day nor that of publication counts.`,
    source: sourceOfAgenda(organisation, body),
    done: meeting.agendaPublishedOn,
  };
}

/** The law or rule behind the day by which an agenda has to be out. */
export function sourceOfAgenda({ nation, name }: Row<'organisation'>, body: Row<'body'>): string {
  if (!body.decides) return `The rules of ${name}`;
  if (nation === 'england')
    return body.kind === 'executive' ? 'SI 2012/2089 regs 6 and 7' : 'LGA 1972 s.100B';
  if (nation === 'wales') return 'LGA 1972 s.100B, as it stands for Wales';
  return nation === 'scotland' ? 'LG(S)A 1973 s.50B' : 'SR 2015/44';
}

const theMeeting = ({ body, meeting }: CheckContext): Deadline => ({
  id: idOf(meeting, 'meeting'),
  kind: 'meeting',
  on: meeting.date,
  title: `${body.name} meets`,
  detail: meeting.place,
  source: '',
  done: null,
});

/** Publication of the decisions, and the end of call-in of what this body decides for itself. */
function afterwards({ organisation, body, meeting, papers, rows }: CheckContext): Deadline[] {
  const rule = inForce(organisation.callIn, meeting.date);
  if (rule === undefined || body.kind !== 'executive' || !body.decides) return [];
  const recorded = rows.decision
    .filter((decision) => decision.meetingId === meeting.id)
    .map((decision) => decision.recordedAt.slice(0, 10))
    .sort();
  const count = workingDays(organisation);
  const published = daysAfter(meeting.date, rule.publishWithinWorkingDays, count);
  const ends = daysAfter(published, rule.effectiveAfterWorkingDays, count);
  const record: Deadline = {
    id: idOf(meeting, 'record'),
    kind: 'record',
    on: published,
    title: 'Publish the record of decisions',
    detail: `As soon as reasonably practicable, and by the council’s rule within ${days(rule.publishWithinWorkingDays, 'working day')} of the meeting.`,
    source:
      organisation.nation === 'england' ? 'SI 2012/2089 regs 12 and 14' : `The rules of ${organisation.name}`,
    done: recorded.at(-1) ?? null,
  };
  const recommendations = papers.flatMap((paper) => paper.recommendations);
  const decidesSome =
    recommendations.length === 0 ||
    recommendations.some((each) => each.decidingBodyId === null || each.decidingBodyId === body.id);
  if (!decidesSome) return [record];
  return [
    record,
    {
      id: idOf(meeting, 'call-in'),
      kind: 'callIn',
      on: ends,
      title: 'Call-in ends',
      detail: `${days(rule.effectiveAfterWorkingDays, 'working day')} after the record is published; the decisions then take effect unless ${days(rule.members, 'member')} or more have called them in.`,
      source: `LGA 2000 s.9F and the rules of ${organisation.name}`,
      done: null,
    },
  ];
}
