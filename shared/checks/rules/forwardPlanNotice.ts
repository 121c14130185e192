import { formatDate } from '../../dates.ts';
import type { Row } from '../../entities/index.ts';
import type { Found, PaperContext, Rule } from '../check.ts';
import { clearDays, latestDay, noticeGiven } from '../read/clearDayText.ts';
import { hasForwardPlan, holidaysKnown, noticePeriod } from '../read/clearDayTextNotice.ts';
import { forwardPlanEntryOf } from '../read/forwardPlanEntryOf.ts';
import { headerFields } from '../read/headerFields.ts';
import { keyGrounds } from '../read/keyDecisionGrounds.ts';
import { missingOfException, missingOfUrgency } from '../read/wayOut.ts';

/** A key decision that was not in a document published 28 clear days before, and takes neither way out in full. */
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
    const entry = forwardPlanEntryOf(paper);
    return entry === undefined || entry.route === 'forward-plan'
      ? usualNotice(paper, entry?.publishedOn ?? null)
      : wayOut(paper, entry);
  },
};

function usualNotice(paper: PaperContext, on: string | null): Found[] {
  const { meeting, organisation } = paper.pack;
  const { forwardPlan, agenda } = noticePeriod(organisation, meeting.date);
  const needed = clearDays(forwardPlan.days, forwardPlan.count.working);
  const given = on === null ? null : noticeGiven(on, meeting.date, forwardPlan);
  if (given?.inTime === true) return [];
  const latest = latestDay(meeting.date, forwardPlan);
  const exception = formatDate(latestDay(meeting.date, agenda), 'long');
  const what =
    on === null || given === null
      ? `No forward plan entry is recorded for this ${paper.paper.keyDecision === true ? 'key decision' : 'decision, which is key by its amount'}`
      : `The forward plan entry of ${formatDate(on, 'long')} gave ${given.words}`;
  return [
    {
      ...placeOf(paper, on),
      message: `${what}; it has to be published ${needed} before, by ${formatDate(latest, 'long')}. Otherwise use the general exception, with a notice and word to the scrutiny chair by ${exception} (reg 10), or special urgency with the scrutiny chair’s agreement (reg 11).`,
    },
  ];
}

function wayOut(paper: PaperContext, entry: Row<'forwardPlanEntry'>): Found[] {
  const { meeting, organisation } = paper.pack;
  const isException = entry.route === 'general-exception';
  const missing = isException
    ? missingOfException(entry, meeting.date, noticePeriod(organisation, meeting.date).agenda)
    : missingOfUrgency(entry, meeting.date);
  if (missing.length === 0) return [];
  const name = isException ? 'general exception' : 'special urgency';
  return [
    {
      ...placeOf(paper, null),
      message: `The key decision is to be made under the rule of ${name}, but the record of that lacks ${missing.join('; ')}. Fill it in in the forward plan.`,
    },
  ];
}

/** Where the report says that the decision is key; the day of an entry that came too late is what is at fault. */
function placeOf(paper: PaperContext, on: string | null): Pick<Found, 'block' | 'number' | 'quote'> {
  const field = headerFields(paper).find(({ label }) => /key decision/i.test(label));
  const quote = on === null ? (field?.text ?? '') : formatDate(on, 'medium');
  return { block: field?.block ?? null, number: null, quote };
}
