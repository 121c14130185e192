import { formatDate } from '../../shared/dates.ts';
import type { GridColumn } from '../programme/grid/Grid.tsx';
import styles from './ForwardPlan.module.css';
import type { PlanColumnId, PlanLine } from './planView.ts';

const day = (on: string | null): string => (on === null ? '' : formatDate(on, 'short'));

/** The columns of the forward plan, in their order. */
export const planColumns: readonly GridColumn<PlanLine, PlanColumnId>[] = [
  {
    id: 'on',
    label: 'Decision',
    min: 8,
    priority: 0,
    cell: ({ entry }) => day(entry.decisionOn) || 'Not dated',
  },
  { id: 'matter', label: 'Matter', min: 14, grows: 3, priority: 0, cell: ({ entry }) => entry.matter },
  { id: 'ref', label: 'Reference', min: 8, grows: 1, priority: 3, cell: ({ entry }) => entry.ref },
  {
    id: 'published',
    label: 'Published',
    min: 7.5,
    priority: 2,
    cell: ({ entry }) => day(entry.publishedOn),
  },
  {
    id: 'state',
    label: 'Notice',
    min: 13,
    grows: 1,
    priority: 1,
    cell: ({ state }) => <span className={styles[state.kind]}>{state.words}</span>,
  },
];
