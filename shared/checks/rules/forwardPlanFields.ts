import type { Found, Rule } from '../check.ts';
import { hasForwardPlan } from '../read/clearDayTextNotice.ts';

/**
 * The eight particulars of a forward plan entry. That it is key, the matter, the date and the documents come with any
 * paper on an agenda; what can be missing are the members, the address, and whom to ask.
 */
export const forwardPlanFields: Rule = {
  id: 'forward-plan-fields',
  family: 'publication',
  label: 'Particulars of the forward plan entry',
  why: 'An entry that lacks one of the eight particulars is not the notice that the regulation asks for.',
  severity: 'should',
  source: 'SI 2012/2089 reg 9(1)(a) to (h)',
  over: 'paper',
  check(paper) {
    const { meeting, body, organisation, rows } = paper.pack;
    const { keyDecision, forwardPlanRef } = paper.paper;
    if (!hasForwardPlan(organisation, body) || (keyDecision !== true && forwardPlanRef.trim() === ''))
      return [];
    const members = rows.membership.some(
      (each) =>
        each.bodyId === body.id &&
        each.deletedAt === null &&
        each.from <= meeting.date &&
        (each.until === null || each.until >= meeting.date),
    );
    const missing = [
      ...(members ? [] : [`(c) the list of the members of ${body.name}`]),
      ...(organisation.address.trim() === '' ? ['(f) the address for copies'] : []),
      ...(organisation.contact.trim() === '' ? ['(g) and (h) how to ask for documents'] : []),
    ];
    if (missing.length === 0) return [];
    const found: Found = {
      block: null,
      number: null,
      quote: '',
      message: `The data for the forward plan entry lack ${missing.join(', ')}. Fill them in before the entry is published.`,
    };
    return [found];
  },
};
