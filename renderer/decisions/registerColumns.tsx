import { formatDate } from '../../shared/dates.ts';
import { outcomeWords } from '../../shared/decisions/outcomeWords.ts';
import type { RegisterEntry } from '../../shared/decisions/register.ts';
import { formatPence } from '../../shared/money.ts';
import type { GridColumn } from '../programme/grid/Grid.tsx';
import type { RegisterColumnId } from './registerView.ts';
import { stateOf } from './stateOf.ts';

/** The columns of the register, in their order. */
export const registerColumns: readonly GridColumn<RegisterEntry, RegisterColumnId>[] = [
  {
    id: 'date',
    label: 'Date',
    min: 7.5,
    priority: 0,
    cell: ({ meeting }) => formatDate(meeting.date, 'short'),
  },
  {
    id: 'body',
    label: 'Body',
    min: 9,
    grows: 1,
    priority: 3,
    cell: ({ body, organisation }) => `${body.name}, ${organisation.shortName}`,
  },
  { id: 'place', label: 'Item', min: 5, priority: 2, cell: ({ place }) => place },
  {
    id: 'decision',
    label: 'Decision',
    min: 14,
    grows: 4,
    priority: 0,
    cell: ({ line }) => line.standing.text,
  },
  {
    id: 'outcome',
    label: 'Outcome',
    min: 11,
    priority: 1,
    cell: ({ line }) => outcomeWords[line.standing.outcome].label,
  },
  {
    id: 'amount',
    label: 'Amount',
    min: 7,
    priority: 4,
    cell: ({ amountPence }) => (amountPence === null ? '' : formatPence(amountPence, { unit: '£' })),
  },
  {
    id: 'state',
    label: 'State',
    min: 10,
    priority: 1,
    cell: stateOf,
  },
];
