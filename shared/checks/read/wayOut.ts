import { formatDate } from '../../dates.ts';
import type { Row } from '../../entities/index.ts';
import { clearDays, noticeGiven } from './clearDayText.ts';
import type { Notice } from './clearDayTextNotice.ts';

type Entry = Row<'forwardPlanEntry'>;

const isBlank = (text: string): boolean => text.trim() === '';

/**
 * What a general exception (regulation 10 of SI 2012/2089) still needs: scrutiny told in writing, a copy of that published
 * five clear days before the meeting, and a notice of why the usual one is impracticable. Empty where it is in order.
 * @param notice the clear days of an agenda, which are the same five
 */
export function missingOfException(entry: Entry, meeting: string, notice: Notice): string[] {
  const { exceptionNoticeOn: on } = entry;
  const given = on === null ? null : noticeGiven(on, meeting, notice);
  const needed = clearDays(notice.days, notice.count.working);
  return [
    ...(isBlank(entry.informed) || entry.informedOn === null
      ? ['who of scrutiny was told in writing, and when (reg 10(1)(a))']
      : []),
    ...(on === null ? [`the day on which a copy of that was published (reg 10(1)(b))`] : []),
    ...(given?.inTime === false
      ? [
          `${needed} after the notice of ${formatDate(on ?? '', 'long')}, which gave ${given.words} (reg 10(1)(c))`,
        ]
      : []),
    ...(isBlank(entry.routeReason) ? ['why the usual notice is impracticable (reg 10(3))'] : []),
    ...(entry.reasonNoticeOn === null ? ['the day on which that reason was published (reg 10(3))'] : []),
  ];
}

/**
 * What special urgency (regulation 11) still needs: the agreement of the chair of scrutiny, or of who stands in for them,
 * before the decision, and a notice of why it cannot wait. Empty where it is in order.
 */
export function missingOfUrgency(entry: Entry, meeting: string): string[] {
  const { agreedBy, agreedOn } = entry;
  return [
    ...(isBlank(agreedBy) || agreedOn === null ? ['who agreed that it is urgent, and when (reg 11(1))'] : []),
    ...(agreedOn !== null && agreedOn > meeting
      ? [
          `an agreement before the decision: that of ${formatDate(agreedOn, 'long')} came after it (reg 11(1))`,
        ]
      : []),
    ...(isBlank(entry.routeReason) ? ['why it is urgent and cannot reasonably be deferred (reg 11(3))'] : []),
    ...(entry.reasonNoticeOn === null ? ['the day on which that reason was published (reg 11(3))'] : []),
  ];
}

/** What notices of private business that came late still need (regulation 5(6) and (7)). Empty where they are in order. */
export function missingOfShortNotice(meeting: Row<'meeting'>): string[] {
  const { privateAgreedBy, privateAgreedOn, privateUrgency, privateUrgencyNoticeOn } = meeting;
  return [
    ...(isBlank(privateAgreedBy) || privateAgreedOn === null
      ? ['who agreed to it, and when (reg 5(6))']
      : []),
    ...(privateAgreedOn !== null && privateAgreedOn > meeting.date
      ? [
          `an agreement before the meeting: that of ${formatDate(privateAgreedOn, 'long')} came after it (reg 5(6))`,
        ]
      : []),
    ...(isBlank(privateUrgency) ? ['why it is urgent and cannot reasonably be deferred (reg 5(7))'] : []),
    ...(privateUrgencyNoticeOn === null ? ['the day on which that reason was published (reg 5(7))'] : []),
  ];
}
