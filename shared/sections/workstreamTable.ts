import { z } from 'zod';
import { row } from '../document/make.ts';
import { ratingLabel } from './confidence.ts';
import { captionOption, programmeOption } from './programmeOptions.ts';
import { defineSection, postTitle, programmeOf, warning } from './section.ts';

/** The workstreams with status, reason and lead. */
export const workstreamTable = defineSection({
  id: 'workstreamTable',
  label: 'Workstream table',
  help: 'Workstreams of a programme with status, reason and lead',
  options: z.strictObject({ ...programmeOption, ...captionOption }),
  build: (context, options, id) => {
    const programme = programmeOf(context, options.programme);
    if (programme === undefined)
      return [warning(id, 'The workstream table names a programme that does not exist.')];
    const workstreams = context.rows.workstream
      .filter((each) => each.programmeId === programme.id && each.deletedAt === null)
      .sort((a, b) => a.number - b.number);
    return [
      {
        kind: 'table',
        id,
        caption: options.caption ?? `Workstreams of ${programme.name}`,
        columns: [
          { id: `${id}.number`, width: 5, align: 'start' },
          { id: `${id}.name`, width: 26, align: 'start' },
          { id: `${id}.status`, width: 12, align: 'start' },
          { id: `${id}.reason`, width: 37, align: 'start' },
          { id: `${id}.lead`, width: 20, align: 'start' },
        ],
        head: [row(`${id}.head`, 'header', ['No', 'Workstream', 'Status', 'Why', 'Lead'])],
        body: workstreams.map((each) =>
          row(`${id}.${each.number}`, 'body', [
            String(each.number),
            each.name,
            each.status === null ? 'Not rated' : { of: ratingLabel(each.status), tone: each.status },
            each.statusReason,
            postTitle(context.rows, each.leadPostId),
          ]),
        ),
        notes: [],
      },
    ];
  },
});
