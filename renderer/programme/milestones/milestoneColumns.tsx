import { daysBetween } from '../../../shared/dates.ts';
import type { Row } from '../../../shared/entities/index.ts';
import { compareWords } from '../../compareWords.ts';
import type { GridColumn, GridSort } from '../grid/Grid.tsx';
import { DueDate } from '../parts/DueDate.tsx';
import { type ProgrammeParts, dayOf, workstreamName } from '../programmeParts.ts';
import { milestoneWords } from './milestoneWords.ts';

export type Milestone = Row<'milestone'>;
export type MilestoneColumnId = 'name' | 'workstream' | 'planned' | 'expected' | 'change' | 'status';

export const isReached = ({ status, doneOn }: Milestone): boolean => status === 'done' || doneOn !== null;

/** How far the expected day has moved from the planned one: "12 days later". Empty where nothing was planned. */
export function changeWords({ baselineOn, forecastOn, doneOn }: Milestone): string {
  if (baselineOn === null) return '';
  const days = daysBetween(baselineOn, doneOn ?? forecastOn);
  if (days === 0) return 'As planned';
  const count = Math.abs(days) === 1 ? '1 day' : `${Math.abs(days)} days`;
  return `${count} ${days > 0 ? 'later' : 'earlier'}`;
}

/** The columns of the list of milestones, in their order. */
export function milestoneColumns(parts: ProgrammeParts): readonly GridColumn<Milestone, MilestoneColumnId>[] {
  const { workstreams, today } = parts;
  return [
    { id: 'name', label: 'Milestone', min: 14, grows: 3, priority: 0, cell: ({ name }) => name },
    {
      id: 'workstream',
      label: 'Workstream',
      min: 10,
      grows: 1,
      priority: 4,
      cell: ({ workstreamId }) => workstreamName(workstreams, workstreamId),
    },
    {
      id: 'planned',
      label: 'Planned for',
      min: 7.5,
      priority: 3,
      cell: ({ baselineOn }) => <DueDate on={baselineOn} overdue={false} none="Not set" />,
    },
    {
      id: 'expected',
      label: 'Expected or done',
      min: 11.5,
      priority: 0,
      cell: (milestone) => (
        <DueDate on={dayOf(milestone)} overdue={!isReached(milestone) && milestone.forecastOn < today} />
      ),
    },
    { id: 'change', label: 'Against plan', min: 8.5, priority: 2, cell: changeWords },
    { id: 'status', label: 'Status', min: 7, priority: 1, cell: ({ status }) => milestoneWords[status] },
  ];
}

/** A new list in the order of a column; what has no value stands last. */
export function sortMilestones(
  parts: ProgrammeParts,
  sort: GridSort<MilestoneColumnId>,
): readonly Milestone[] {
  const key = (milestone: Milestone): string | number => {
    switch (sort.by) {
      case 'name':
        return milestone.name;
      case 'workstream':
        return workstreamName(parts.workstreams, milestone.workstreamId);
      case 'planned':
        return milestone.baselineOn ?? '9999';
      case 'expected':
        return dayOf(milestone);
      case 'change':
        return milestone.baselineOn === null ? 0 : daysBetween(milestone.baselineOn, dayOf(milestone));
      case 'status':
        return Object.keys(milestoneWords).indexOf(milestone.status);
    }
  };
  const direction = sort.descending ? -1 : 1;
  return parts.milestones.toSorted((a, b) => {
    const [first, second] = [key(a), key(b)];
    if (typeof first === 'number' && typeof second === 'number') return direction * (first - second);
    return direction * compareWords(String(first), String(second));
  });
}
