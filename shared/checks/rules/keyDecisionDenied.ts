import type { Found, Rule } from '../check.ts';
import { hasForwardPlan } from '../read/clearDayTextNotice.ts';
import { headerFields } from '../read/headerFields.ts';
import { keyGrounds } from '../read/keyDecisionGrounds.ts';

/** "Key decision: No" beside a forward plan reference, or an amount that makes it key. */
export const keyDecisionDenied: Rule = {
  id: 'key-decision-denied',
  family: 'publication',
  label: 'Key decision No, though something speaks for it',
  why: 'A decision that is key whatever the report says is unlawful without the notice that the report then lacks.',
  severity: 'should',
  source: 'SI 2012/2089 regs 8 and 9',
  over: 'paper',
  check(paper) {
    const { paper: row, pack } = paper;
    if (row.keyDecision !== false || !hasForwardPlan(pack.organisation, pack.body)) return [];
    const { amount, executive, wards } = keyGrounds(paper);
    const plan = row.forwardPlanRef.trim();
    // All wards alone are the header of most reports and say nothing of how strongly they are affected.
    if (amount === null && plan === '') return [];
    const reasons = [
      ...(plan === '' ? [] : [`it has the forward plan reference ${plan}`]),
      ...(amount === null ? [] : [amount]),
      ...(wards === null ? [] : [`“${wards.label}” says ${wards.text}`]),
    ];
    const field = headerFields(paper).find(({ label }) => /key decision/i.test(label));
    const found: Found = {
      block: field?.block ?? null,
      number: null,
      quote: field?.text ?? 'No',
      severity: amount !== null && executive ? 'must' : 'should',
      message: `The report says that the decision is not key, but ${reasons.join('; ')}. Correct it, or say why it is not key.`,
      mend: {
        kind: 'set',
        label: 'State that the decision is key',
        entity: 'paper',
        id: row.id,
        field: 'keyDecision',
        value: true,
      },
    };
    return [found];
  },
};
