/** What the choices of a finance line are called on screen. */
export const kindWords = { cost: 'Cost', saving: 'Saving', income: 'Income', funding: 'Funding' } as const;
export const kindsWords = { cost: 'Costs', saving: 'Savings', income: 'Income', funding: 'Funding' } as const;
export const natureWords = { revenue: 'Revenue', capital: 'Capital' } as const;
export const termWords = { 'one-off': 'One-off', ongoing: 'Ongoing' } as const;
export const sourceWords = {
  reserve: 'Reserve',
  grant: 'Grant',
  'base-budget': 'Base budget',
  dsg: 'Dedicated Schools Grant',
  hra: 'Housing Revenue Account',
  'capital-programme': 'Capital programme',
  other: 'Other',
  'not-stated': 'Not stated',
} as const;
export const basisWords = {
  none: 'Not worked out here',
  staff: 'Staff: FTE × months × monthly cost',
  days: 'Days × daily rate',
  units: 'Units × price of one',
} as const;
export const groupingWords = {
  group: 'Group',
  source: 'Source',
  kind: 'Kind',
  workstream: 'Workstream',
  none: 'Nothing',
} as const;
