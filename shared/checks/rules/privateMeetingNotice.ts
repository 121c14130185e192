import { formatDate } from '../../dates.ts';
import type { Found, Rule } from '../check.ts';
import { clearDays, latestDay, noticeGiven } from '../read/clearDayText.ts';
import { hasForwardPlan, holidaysKnown, type Notice, noticePeriod } from '../read/clearDayTextNotice.ts';
import { restrictedAt } from '../read/restrictedAt.ts';

/** Private business of the executive without the two notices that announce it. */
export const privateMeetingNotice: Rule = {
  id: 'private-meeting-notice',
  family: 'publication',
  label: 'Private business without its two notices',
  why: 'The executive may not meet in private without notice 28 clear days before and again 5 clear days before.',
  severity: 'must',
  source: 'SI 2012/2089 reg 5; Northern Ireland: SR 2015/44',
  over: 'paper',
  check(paper) {
    const { meeting, body, organisation } = paper.pack;
    if (!restrictedAt(paper.paper, meeting.date) || !hasForwardPlan(organisation, body)) return [];
    if (!holidaysKnown(meeting.date)) return [];
    const { forwardPlan, agenda } = noticePeriod(organisation, meeting.date);
    return [
      ...late('first', meeting.privateNotice1On, meeting.date, forwardPlan),
      ...late('second', meeting.privateNotice2On, meeting.date, agenda),
    ];
  },
};

const content = {
  first: 'with the reasons for meeting in private',
  second: 'with the reasons, the representations received and the answer to them',
} as const;

function late(which: keyof typeof content, on: string | null, meeting: string, notice: Notice): Found[] {
  const given = on === null ? null : noticeGiven(on, meeting, notice);
  if (given?.inTime === true) return [];
  const latest = formatDate(latestDay(meeting, notice), 'long');
  const what =
    on === null || given === null
      ? `The ${which} notice of private business is not recorded`
      : `The ${which} notice of private business, of ${formatDate(on, 'long')}, gave ${given.words}`;
  return [
    {
      block: null,
      number: null,
      quote: on === null ? '' : formatDate(on, 'medium'),
      message: `${what}; it has to be published ${clearDays(notice.days, notice.count.working)} before, by ${latest}, ${content[which]}. At shorter notice only with the scrutiny chair’s agreement that the meeting is urgent, and a notice that says why (reg 5(6) and (7)).`,
    },
  ];
}
