import type { RegisterEntry, RegisterQuery } from '../../shared/decisions/register.ts';
import type { GridSort } from '../programme/grid/Grid.tsx';

export type RegisterColumnId = 'date' | 'body' | 'place' | 'decision' | 'outcome' | 'amount' | 'state';

export interface RegisterView extends RegisterQuery {
  readonly sort: GridSort<RegisterColumnId>;
}

export const firstRegisterView: RegisterView = {
  search: '',
  bodyId: '',
  programmeId: '',
  ownerPostId: '',
  from: '',
  until: '',
  least: null,
  show: 'all',
  sort: { by: 'date', descending: true },
};

/** In the order of a column; the register's own where two are the same. */
export function sortDecisions(
  entries: readonly RegisterEntry[],
  { by, descending }: GridSort<RegisterColumnId>,
): readonly RegisterEntry[] {
  // The register comes with the latest meeting first, and thousands need not be sorted to stay as they are.
  if (by === 'date') return descending ? entries : entries.toReversed();
  const direction = descending ? -1 : 1;
  if (by === 'amount')
    return entries.toSorted((a, b) => direction * ((a.amountPence ?? -1) - (b.amountPence ?? -1)));
  const key = textKeys[by];
  return entries.toSorted((a, b) => {
    const [first, second] = [key(a), key(b)];
    return first === second ? 0 : direction * (first < second ? -1 : 1);
  });
}

const textKeys: Readonly<
  Record<Exclude<RegisterColumnId, 'date' | 'amount'>, (entry: RegisterEntry) => string>
> = {
  body: ({ organisation, body }) => `${organisation.shortName} ${body.name}`,
  place: ({ place }) => place,
  decision: ({ line }) => line.standing.text,
  outcome: ({ line }) => line.standing.outcome,
  state: ({ progress, isOpen }) => (isOpen ? (progress?.state ?? 'to-do') : ''),
};
