import type { GridColumn } from '../grid/Grid.tsx';
import { DueDate } from '../parts/DueDate.tsx';
import { type ProgrammeParts, titleOf } from '../programmeParts.ts';
import { type ActionColumnId, type ProgrammeAction, isOverdue } from './actionView.ts';
import { actionWords } from './actionWords.ts';

/** The columns of the list of actions, in their order. */
export function actionColumns(parts: ProgrammeParts): readonly GridColumn<ProgrammeAction, ActionColumnId>[] {
  const { posts, today } = parts;
  return [
    { id: 'ref', label: 'Ref', min: 4.25, priority: 0, cell: ({ ref }) => ref },
    { id: 'text', label: 'Action', min: 14, grows: 3, priority: 0, cell: ({ text }) => text },
    {
      id: 'owner',
      label: 'Owner',
      min: 10,
      grows: 2,
      priority: 2,
      cell: ({ ownerPostId }) => titleOf(posts, ownerPostId),
    },
    {
      id: 'due',
      label: 'Due',
      min: 11.5,
      priority: 0,
      cell: (action) => <DueDate on={action.dueOn} overdue={isOverdue(action, today)} />,
    },
    { id: 'status', label: 'Status', min: 7, priority: 1, cell: ({ status }) => actionWords[status] },
    { id: 'note', label: 'Progress', min: 10, grows: 2, priority: 3, cell: ({ note }) => note },
  ];
}
