import { formatDate } from '../../dates.ts';
import type { Found, Rule } from '../check.ts';
import { hasForwardPlan } from '../read/clearDayTextNotice.ts';
import { forwardPlanEntryOf } from '../read/forwardPlanEntryOf.ts';
import { keyGrounds } from '../read/keyDecisionGrounds.ts';

/** A report to the executive that does not say whether its decision is key, though something speaks for it. */
export const keyDecisionUnstated: Rule = {
  id: 'key-decision-unstated',
  family: 'publication',
  label: 'Key decision not stated',
  why: 'Whether a decision is key settles its notice; a key decision without one is unlawful, and the reader cannot tell.',
  severity: 'should',
  source: 'SI 2012/2089 regs 8 and 9',
  over: 'paper',
  check(paper) {
    const { body, organisation } = paper.pack;
    if (paper.paper.keyDecision !== null || !hasForwardPlan(organisation, body)) return [];
    if (paper.recommendations.length === 0) return [];
    const { amount, executive, wards } = keyGrounds(paper);
    const planned = forwardPlanEntryOf(paper)?.publishedOn ?? null;
    const reasons = [
      ...(amount === null ? [] : [amount]),
      ...(wards === null ? [] : [`“${wards.label}” says ${wards.text}`]),
      ...(planned === null ? [] : [`the forward plan had an entry on ${formatDate(planned, 'medium')}`]),
    ];
    if (reasons.length === 0) return [];
    const toCouncil = executive
      ? ''
      : ' The amounts are for Council to decide; say so if that is why it is not key.';
    const found: Found = {
      block: amount === null ? (wards?.block ?? null) : null,
      number: null,
      quote: amount === null ? (wards?.text ?? '') : '',
      severity: amount !== null && executive ? 'must' : 'should',
      message: `The report does not say whether the decision is key, but ${reasons.join('; ')}. State it, with the forward plan reference if it is.${toCouncil}`,
      mend: {
        kind: 'set',
        label: 'State that the decision is key',
        entity: 'paper',
        id: paper.paper.id,
        field: 'keyDecision',
        value: true,
      },
    };
    return [found];
  },
};
