import { formatDate } from '../../dates.ts';
import type { Found, Rule } from '../check.ts';
import { clearDays, latestDay, noticeGiven } from '../read/clearDayText.ts';
import { hasForwardPlan, holidaysKnown, noticePeriod } from '../read/clearDayTextNotice.ts';
import { headerFields } from '../read/headerFields.ts';
import { keyGrounds } from '../read/keyDecisionGrounds.ts';

/** A key decision that was not in a document published 28 clear days before. */
export const forwardPlanNotice: Rule = {
  id: 'forward-plan-notice',
  family: 'publication',
  label: 'Key decision without notice in the forward plan',
  why: 'A key decision may not be made without its notice; scrutiny may demand a report on it (reg 18).',
  severity: 'must',
  source: 'SI 2012/2089 regs 9, 10 and 11; Northern Ireland: SR 2015/44',
  over: 'paper',
  check(paper) {
    const { meeting, body, organisation } = paper.pack;
    if (!hasForwardPlan(organisation, body) || !holidaysKnown(meeting.date)) return [];
    const { amount, executive } = keyGrounds(paper);
    const key =
      paper.paper.keyDecision === true || (paper.paper.keyDecision === null && amount !== null && executive);
    if (!key || paper.recommendations.length === 0) return [];
    const { forwardPlan, agenda } = noticePeriod(organisation, meeting.date);
    const needed = clearDays(forwardPlan.days, forwardPlan.count.working);
    const on = meeting.forwardPlanOn;
    const given = on === null ? null : noticeGiven(on, meeting.date, forwardPlan);
    if (given?.inTime === true) return [];
    const latest = latestDay(meeting.date, forwardPlan);
    const exception = formatDate(latestDay(meeting.date, agenda), 'long');
    const what =
      on === null || given === null
        ? `No forward plan entry is recorded for this ${paper.paper.keyDecision === true ? 'key decision' : 'decision, which is key by its amount'}`
        : `The forward plan entry of ${formatDate(on, 'long')} gave ${given.words}`;
    const field = headerFields(paper).find(({ label }) => /key decision/i.test(label));
    const found: Found = {
      block: field?.block ?? null,
      number: null,
      quote: on === null ? (field?.text ?? '') : formatDate(on, 'medium'),
      message: `${what}; it has to be published ${needed} before, by ${formatDate(latest, 'long')}. Otherwise use the general exception, with a notice and word to the scrutiny chair by ${exception} (reg 10), or special urgency with the scrutiny chair’s agreement (reg 11).`,
    };
    return [found];
  },
};
