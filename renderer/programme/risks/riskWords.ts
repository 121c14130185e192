/** What the values of a risk are called on screen. */
export const responseWords = {
  treat: 'Treat',
  tolerate: 'Tolerate',
  transfer: 'Transfer',
  terminate: 'Terminate',
} as const;

export const stateWords = {
  open: 'Open',
  closed: 'Closed',
  unscored: 'Not scored',
  all: 'All',
} as const;

export const columnWords = {
  ref: 'Ref',
  title: 'Risk',
  category: 'Category',
  workstream: 'Workstream',
  owner: 'Owner',
  inherent: 'Inherent',
  residual: 'Residual',
  target: 'Target',
  response: 'Response',
  raised: 'Raised',
  review: 'Next review',
} as const;
