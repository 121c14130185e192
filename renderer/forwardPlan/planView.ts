import { isAhead } from '../../shared/records/forwardPlan.ts';
import type { Row, Rows } from '../../shared/entities/index.ts';
import { compareWords } from '../compareWords.ts';
import type { GridSort } from '../programme/grid/Grid.tsx';
import type { GridGroup } from '../programme/grid/gridItems.ts';
import { type EntryState, entryState } from './entryState.ts';

export type PlanColumnId = 'on' | 'ref' | 'matter' | 'published' | 'state';

/** An entry as its line shows it. */
export interface PlanLine {
  readonly id: string;
  readonly entry: Row<'forwardPlanEntry'>;
  readonly state: EntryState;
}

export interface PlanView {
  readonly search: string;
  /** Identifier of a council. */
  readonly organisationId: string;
  readonly show: 'ahead' | 'all';
  readonly sort: GridSort<PlanColumnId>;
}

/** A council's entries that pass the filters, body by body. Entries without a date come last. */
export function planGroups(rows: Rows, view: PlanView, today: string): readonly GridGroup<PlanLine>[] {
  const organisation = rows.organisation.find(({ id }) => id === view.organisationId);
  if (organisation === undefined) return [];
  const words = view.search.toLowerCase().split(/\s+/).filter(Boolean);
  return rows.body
    .filter((body) => body.organisationId === organisation.id && body.deletedAt === null)
    .sort((a, b) => a.name.localeCompare(b.name, 'en-GB'))
    .map((body) => ({
      name: body.name,
      rows: rows.forwardPlanEntry
        .filter(
          (entry) =>
            entry.bodyId === body.id &&
            entry.deletedAt === null &&
            (view.show === 'all' || isAhead(entry, today)) &&
            words.every((word) =>
              `${entry.ref} ${entry.matter} ${entry.individual}`.toLowerCase().includes(word),
            ),
        )
        .map((entry): PlanLine => ({ id: entry.id, entry, state: entryState(entry, organisation) }))
        .sort(inOrder(view.sort)),
    }))
    .filter((group) => group.rows.length > 0);
}

function inOrder({ by, descending }: GridSort<PlanColumnId>): (a: PlanLine, b: PlanLine) => number {
  const key = ({ entry, state }: PlanLine): string => {
    switch (by) {
      case 'on':
        return entry.decisionOn ?? '';
      case 'ref':
        return entry.ref;
      case 'matter':
        return entry.matter;
      case 'published':
        return entry.publishedOn ?? '';
      case 'state':
        return state.words;
    }
  };
  return (a, b) => {
    const [first, second] = [key(a), key(b)];
    if (first === '' || second === '') return first === second ? 0 : first === '' ? 1 : -1;
    return (descending ? -1 : 1) * compareWords(first, second);
  };
}
