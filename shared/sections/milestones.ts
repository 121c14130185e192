import { z } from 'zod';
import type { Timeline } from '../charts/spec.ts';
import { formatDate } from '../dates.ts';
import { row } from '../document/make.ts';
import type { Row } from '../entities/index.ts';
import { captionOption, programmeOption } from './programmeOptions.ts';
import { defineSection, programmeOf, warning } from './section.ts';

const statusText = { notStarted: 'Not started', onTrack: 'On track', late: 'Late', done: 'Done' } as const;

/** The programme's milestones along time, and as a table. */
export const milestones = defineSection({
  id: 'milestones',
  label: 'Milestones',
  help: 'Milestones of a programme as a timeline and a table',
  options: z.strictObject({ ...programmeOption, ...captionOption }),
  build: (context, options, id) => {
    const programme = programmeOf(context, options.programme);
    if (programme === undefined) return [warning(id, 'The milestones name a programme that does not exist.')];
    const rows = context.rows.milestone
      .filter((each) => each.programmeId === programme.id && each.deletedAt === null)
      .sort((a, b) => (when(a) === when(b) ? 0 : when(a) < when(b) ? -1 : 1));
    const [first] = rows;
    const last = rows.at(-1);
    if (first === undefined || last === undefined)
      return [warning(id, 'The programme has no milestones yet.')];
    const caption = options.caption ?? `Milestones of ${programme.name}`;
    const chart: Timeline = {
      kind: 'timeline',
      from: when(first),
      to: when(last) > context.meeting.date ? when(last) : context.meeting.date,
      asAt: { date: context.meeting.date, label: 'This meeting' },
      rows: rows.map((each) => ({
        id: each.id,
        label: each.name,
        date: when(each),
        dateText: formatDate(when(each), 'short'),
        status: each.status,
        statusText: statusText[each.status],
      })),
    };
    return [
      {
        kind: 'figure',
        id,
        caption,
        alt: `Timeline. ${rows.map((each) => `${each.name}: ${formatDate(when(each), 'medium')}, ${statusText[each.status].toLowerCase()}`).join('. ')}.`,
        chart,
        notes: [],
      },
      {
        kind: 'table',
        id: `${id}.table`,
        caption: `${caption}: dates and status`,
        columns: [
          { id: `${id}.name`, width: 40, align: 'start' },
          { id: `${id}.planned`, width: 18, align: 'start' },
          { id: `${id}.expected`, width: 18, align: 'start' },
          { id: `${id}.status`, width: 24, align: 'start' },
        ],
        head: [row(`${id}.head`, 'header', ['Milestone', 'Planned for', 'Expected or done', 'Status'])],
        body: rows.map((each, at) =>
          row(`${id}.table.${at + 1}`, 'body', [
            each.name,
            each.baselineOn === null ? 'Not set' : formatDate(each.baselineOn, 'short'),
            formatDate(when(each), 'short'),
            each.note === '' ? statusText[each.status] : `${statusText[each.status]}. ${each.note}`,
          ]),
        ),
        notes: [],
      },
    ];
  },
});

const when = (milestone: Row<'milestone'>): string => milestone.doneOn ?? milestone.forecastOn;
