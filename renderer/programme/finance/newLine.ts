import type { Line } from './financeLines.ts';

/** A new finance line as it begins: a cost of revenue, once, from a source that is not stated yet. */
export const newLine = (
  programmeId: string,
  position: number,
  own: Pick<Line, 'label'> & Partial<Line>,
): Omit<Line, 'id' | 'deletedAt'> => ({
  programmeId,
  workstreamId: null,
  paperId: null,
  position,
  group: '',
  kind: 'cost',
  nature: 'revenue',
  term: 'one-off',
  amounts: {},
  sourceKind: 'not-stated',
  sourceName: '',
  conditions: '',
  availableUntil: null,
  basis: null,
  approved: false,
  comment: '',
  ...own,
});

export const nextPosition = (lines: readonly Line[]): number =>
  lines.reduce((most, { position }) => Math.max(most, position), 0) + 1;
