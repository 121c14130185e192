import { z } from 'zod';
import { formatDate } from '../dates.ts';
import { row } from '../document/make.ts';
import { captionOption, programmeOption } from './programmeOptions.ts';
import { defineSection, postTitle, programmeOf, warning } from './section.ts';

const statusText = { open: 'Open', inProgress: 'In progress', done: 'Done', dropped: 'Dropped' } as const;

/** Actions of the programme, the earliest due first. */
export const actionTable = defineSection({
  id: 'actionTable',
  label: 'Action table',
  help: 'Actions of a programme with owner, due date and progress',
  options: z.strictObject({ ...programmeOption, ...captionOption }),
  build: (context, options, id) => {
    const programme = programmeOf(context, options.programme);
    if (programme === undefined)
      return [warning(id, 'The action table names a programme that does not exist.')];
    const rows = context.rows.action
      .filter((each) => each.programmeId === programme.id && each.deletedAt === null)
      .sort((a, b) => ((a.dueOn ?? '9999') < (b.dueOn ?? '9999') ? -1 : 1));
    return [
      {
        kind: 'table',
        id,
        caption: options.caption ?? `Actions of ${programme.name}`,
        columns: [
          { id: `${id}.ref`, width: 7, align: 'start' },
          { id: `${id}.text`, width: 40, align: 'start' },
          { id: `${id}.owner`, width: 20, align: 'start' },
          { id: `${id}.due`, width: 13, align: 'start' },
          { id: `${id}.status`, width: 20, align: 'start' },
        ],
        head: [row(`${id}.head`, 'header', ['Ref', 'Action', 'Owner', 'Due', 'Progress'])],
        body: rows.map((each) =>
          row(`${id}.${each.ref}`, 'body', [
            each.ref,
            each.text,
            postTitle(context.rows, each.ownerPostId),
            each.dueOn === null ? 'No date' : formatDate(each.dueOn, 'short'),
            each.note === '' ? statusText[each.status] : `${statusText[each.status]}. ${each.note}`,
          ]),
        ),
        notes: [],
      },
    ];
  },
});
