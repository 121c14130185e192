import { z } from 'zod';
import { formatDate } from '../dates.ts';
import type { Block } from '../document/blocks.ts';
import { row } from '../document/make.ts';
import { captionOption } from './programmeOptions.ts';
import { defineSection, postTitle } from './section.ts';

const statusText = { requested: 'Asked for', signed: 'Signed off', refused: 'Refused' } as const;

/** Who cleared the paper for what, and when; each sign-off also prints under the section that it is for. */
export const signOffs = defineSection({
  id: 'signOffs',
  label: 'Sign-offs',
  help: 'Who cleared this paper, for what and when',
  options: z.strictObject({ ...captionOption }),
  build: (context, options, id): Block[] => {
    const rows = context.rows.signOff.filter(
      (each) => each.paperId === context.paper.id && each.deletedAt === null,
    );
    if (rows.length === 0) return [];
    return [
      {
        kind: 'table',
        id,
        caption: options.caption ?? 'Sign-offs',
        columns: [
          { id: `${id}.kind`, width: 22, align: 'start' },
          { id: `${id}.who`, width: 40, align: 'start' },
          { id: `${id}.status`, width: 18, align: 'start' },
          { id: `${id}.date`, width: 20, align: 'start' },
        ],
        head: [row(`${id}.head`, 'header', ['Cleared for', 'By', 'State', 'Date'])],
        body: rows.map((each, at) =>
          row(`${id}.${at + 1}`, 'body', [
            each.kind,
            each.printedAs === '' ? postTitle(context.rows, each.postId) : each.printedAs,
            statusText[each.status],
            each.signedOn === null ? '' : formatDate(each.signedOn, 'medium'),
          ]),
        ),
        notes: [],
      },
    ];
  },
});
