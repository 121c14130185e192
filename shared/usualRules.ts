/**
 * The rules with which a council begins, until it has set its own: what most councils do. Scores and call-in are local
 * everywhere; the notice periods are those of the law.
 */
import type { Nation } from './calendar/nation.ts';
import type { Organisation, RiskScheme } from './entities/organisation.ts';

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
  | 'archiveRecipients'
  | 'packReaders'
  | 'retention'
  | 'crest'
  | 'printsDuplex'
>;

/**
 * Clear working days between agenda and meeting: 5 in England (SI 2012/2089 reg 6; LGA 1972 s.100B) and in Northern Ireland
 * (SR 2015/44), 3 in Wales (LG&E(W)A 2021 sch 4) and in Scotland (LG(S)A 1973 s.50B). A parish council sets its own 3
 * (LGA 1972 sch 12 para 10).
 */
export const usualAgendaClearDays: Readonly<Record<Nation, number>> = {
  england: 5,
  wales: 3,
  scotland: 3,
  'northern-ireland': 5,
};

/** `from` is the ISO day on which all of them come into force. */
export const usualRules = (from: string, nation: Nation = 'england'): Rules => ({
  riskSchemes: [usualRiskScheme(from)],
  // No amounts: each council sets its own. Two wards is regulation 8.
  keyDecisions: [{ from, revenuePence: null, capitalPence: null, savingsPence: null, wards: 2 }],
  noticePeriods: [
    {
      from,
      agendaClearDays: usualAgendaClearDays[nation],
      agendaWorkingDays: true,
      // 28 days for key decisions and private meetings: regulations 5 and 9 of SI 2012/2089.
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
  archiveRecipients: [],
  packReaders: [],
  retention: [],
  crest: null,
  printsDuplex: false,
});
