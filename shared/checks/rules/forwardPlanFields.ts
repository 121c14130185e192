import { missingParticulars } from '../../entities/forwardPlanEntry.ts';
import type { Found, Rule } from '../check.ts';
import { forwardPlanEntryOf } from '../read/forwardPlanEntryOf.ts';
import { hasForwardPlan } from '../read/clearDayTextNotice.ts';

/** A forward plan entry without one of its eight particulars; that there is none is another rule's to say. */
export const forwardPlanFields: Rule = {
  id: 'forward-plan-fields',
  family: 'publication',
  label: 'Particulars of the forward plan entry',
  why: 'An entry that lacks one of the eight particulars is not the notice that the regulation asks for.',
  severity: 'must',
  source: 'SI 2012/2089 reg 9(1)(a) to (h)',
  over: 'paper',
  check(paper) {
    const { body, organisation } = paper.pack;
    const entry = forwardPlanEntryOf(paper);
    // The other two routes have notices of their own, without the eight particulars.
    if (entry?.route !== 'forward-plan' || !hasForwardPlan(organisation, body)) return [];
    const missing = missingParticulars(entry);
    if (missing.length === 0) return [];
    const found: Found = {
      block: null,
      number: null,
      quote: entry.ref,
      // A decision that is not key may stand in the plan too, and needs no notice there.
      ...(paper.paper.keyDecision === false ? { severity: 'should' as const } : {}),
      message: `The forward plan entry “${entry.matter}” lacks ${missing.join('; ')}. Fill ${missing.length === 1 ? 'it' : 'them'} in and publish the entry again; its notice counts from then.`,
    };
    return [found];
  },
};
