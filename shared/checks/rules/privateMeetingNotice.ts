import { formatDate } from '../../dates.ts';
import type { Row } from '../../entities/index.ts';
import type { Found, Rule } from '../check.ts';
import { clearDays, latestDay, noticeGiven } from '../read/clearDayText.ts';
import { hasForwardPlan, holidaysKnown, type Notice, noticePeriod } from '../read/clearDayTextNotice.ts';
import { keptMatter } from '../read/keptMatter.ts';
import { missingOfShortNotice } from '../read/wayOut.ts';
import { restrictedAt } from '../../restriction/restrictedAt.ts';

/** Private business of the executive without the two notices that announce it, or without what they have to say. */
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
    const isPrivate = keptMatter(paper).some(({ fields }) => restrictedAt(fields, meeting.date));
    if (!isPrivate || !hasForwardPlan(organisation, body)) return [];
    if (!holidaysKnown(meeting.date)) return [];
    const { forwardPlan, agenda } = noticePeriod(organisation, meeting.date);
    const late = [
      ...lateNotice('first', meeting.privateNotice1On, meeting.date, forwardPlan),
      ...lateNotice('second', meeting.privateNotice2On, meeting.date, agenda),
    ];
    return [...(late.length === 0 ? [] : shortNotice(meeting, late)), ...contentOfNotices(meeting)];
  },
};

const content = {
  first: 'with the reasons for meeting in private',
  second: 'with the reasons, the representations received and the answer to them',
} as const;

function lateNotice(
  which: keyof typeof content,
  on: string | null,
  meeting: string,
  notice: Notice,
): Found[] {
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

/** Late notices stand where the agreement to shorter notice is recorded in full; where it is begun, what it lacks is named. */
function shortNotice(meeting: Row<'meeting'>, late: readonly Found[]): readonly Found[] {
  const { privateAgreedBy, privateAgreedOn, privateUrgency, privateUrgencyNoticeOn } = meeting;
  const isBegun =
    privateAgreedBy + privateUrgency !== '' || privateAgreedOn !== null || privateUrgencyNoticeOn !== null;
  if (!isBegun) return late;
  const missing = missingOfShortNotice(meeting);
  if (missing.length === 0) return [];
  return [
    {
      block: null,
      number: null,
      quote: '',
      message: `Private business is to be heard at shorter notice, but the record of the agreement lacks ${missing.join('; ')}. Fill it in with the details of the meeting.`,
    },
  ];
}

/** What the notices have to say, once they are published (reg 5(3) and (5)). */
function contentOfNotices(meeting: Row<'meeting'>): Found[] {
  const { privateNotice1On, privateNotice2On, privateReasons, privateResponse } = meeting;
  const missing = [
    ...((privateNotice1On ?? privateNotice2On) !== null && privateReasons.trim() === ''
      ? ['the reasons for meeting in private']
      : []),
    ...(privateNotice2On !== null && privateResponse.trim() === ''
      ? ['the response to the representations, or that none were received']
      : []),
  ];
  if (missing.length === 0) return [];
  return [
    {
      block: null,
      number: null,
      quote: '',
      severity: 'should',
      message: `The notices of private business are recorded without ${missing.join(' and ')} (reg 5(3) and (5)).`,
    },
  ];
}
