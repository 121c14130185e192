/**
 * Rules for sample councils whose papers do not state their own: what most English councils do. The notice
 * periods are those of regulations 5, 6 and 9 of SI 2012/2089; scores and call-in are local everywhere.
 */
import type { Organisation, RiskScheme } from '../entities/organisation.ts';

/** Five by five: a product of 15 and more is red, 8 and more amber, the rest green. */
export const usualRiskScheme = (from: string): RiskScheme => ({
  from,
  likelihood: ['Rare', 'Unlikely', 'Possible', 'Likely', 'Almost certain'],
  impact: ['Negligible', 'Minor', 'Moderate', 'Major', 'Severe'],
  bands: [
    { key: 'low', letter: 'L', label: 'Low', tone: 'green' },
    { key: 'medium', letter: 'M', label: 'Medium', tone: 'amber' },
    { key: 'high', letter: 'H', label: 'High', tone: 'red' },
  ],
  cells: [1, 2, 3, 4, 5].map((likelihood) =>
    [1, 2, 3, 4, 5].map((impact) => {
      const score = likelihood * impact;
      return score >= 15 ? 'high' : score >= 8 ? 'medium' : 'low';
    }),
  ),
});

type Rules = Pick<
  Organisation,
  | 'riskSchemes'
  | 'keyDecisions'
  | 'noticePeriods'
  | 'callIn'
  | 'closures'
  | 'clearance'
  | 'ruleSettings'
  | 'glossary'
>;

export const usualRules = (from: string): Rules => ({
  riskSchemes: [usualRiskScheme(from)],
  // No amounts: a council sets its own, and the papers do not say them. Two wards is regulation 8.
  keyDecisions: [{ from, revenuePence: null, capitalPence: null, savingsPence: null, wards: 2 }],
  noticePeriods: [
    {
      from,
      agendaClearDays: 5,
      agendaWorkingDays: true,
      forwardPlanClearDays: 28,
      forwardPlanWorkingDays: false,
    },
  ],
  callIn: [{ from, publishWithinWorkingDays: 2, effectiveAfterWorkingDays: 5, members: 3 }],
  closures: [],
  clearance: [
    {
      from,
      reportsDueWorkingDays: 3,
      kinds: [
        { kind: 'Finance', section: 'financial', postId: null, workingDays: 5 },
        { kind: 'Legal', section: 'legal', postId: null, workingDays: 5 },
      ],
    },
  ],
  ruleSettings: [],
  glossary: [],
});
