import { formatDate } from '../../dates.ts';
import type { CheckContext, Found, Rule } from '../check.ts';
import { clearDays, latestDay, noticeGiven } from '../read/clearDayText.ts';
import { holidaysKnown, noticePeriod } from '../read/clearDayTextNotice.ts';

/** An agenda, or the notice of a meeting, that came later than the clear days allow. */
export const agendaLate: Rule = {
  id: 'agenda-late',
  family: 'publication',
  label: 'Agenda published too late',
  why: 'A matter whose agenda was not open for the clear days may not be considered, and a decision on it can be quashed.',
  severity: 'must',
  source:
    'SI 2012/2089 reg 6 and LGA 1972 s.100A(6), 100B (England, 5); LG&E(Wales)A 2021 sch 4 (3); LGA 1972 sch 12 para 10 (parishes, 3)',
  over: 'pack',
  check(context) {
    const { meeting, body } = context;
    if (!holidaysKnown(meeting.date)) return [];
    const severity = body.decides ? {} : { severity: 'should' as const };
    return [
      ...one(context, 'agenda', meeting.agendaPublishedOn),
      ...(meeting.noticeOn === meeting.agendaPublishedOn ? [] : one(context, 'notice', meeting.noticeOn)),
    ].map((each) => ({ ...severity, ...each }));
  },
};

const named = {
  agenda: { what: 'The agenda', done: 'published' },
  notice: { what: 'Notice of the meeting', done: 'given' },
} as const;

function one(
  { meeting, organisation, body }: CheckContext,
  kind: keyof typeof named,
  on: string | null,
): Found[] {
  const { agenda } = noticePeriod(organisation, meeting.date);
  const { what, done } = named[kind];
  const needed = clearDays(agenda.days, agenda.count.working);
  const day = formatDate(meeting.date, 'long');
  if (on === null) {
    if (kind === 'notice') return [];
    const latest = formatDate(latestDay(meeting.date, agenda), 'long');
    return [
      {
        block: null,
        number: null,
        quote: '',
        severity: meeting.status === 'published' ? 'should' : 'note',
        message: `No day of publication is recorded. The agenda of ${day} has to be published by ${latest}, ${needed} before.`,
      },
    ];
  }
  const given = noticeGiven(on, meeting.date, agenda);
  if (given.inTime) return [];
  const urgent =
    kind === 'agenda'
      ? body.kind === 'executive'
        ? ' Move the meeting, or the items to the next one.'
        : ' Move the meeting, or have the chair record the special circumstances of each urgent item (s.100B(4)(b)).'
      : ' Move the meeting.';
  return [
    {
      block: null,
      number: null,
      quote: formatDate(on, 'long'),
      message: `${what} was ${done} on ${formatDate(on, 'long')}, ${given.words} before ${day}; ${needed} are needed, so ${formatDate(given.latest, 'long')} was the latest day.${urgent}`,
    },
  ];
}
