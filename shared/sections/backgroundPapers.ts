import { z } from 'zod';
import type { Inline, ListItem } from '../document/blocks.ts';
import { defineSection } from './section.ts';

/** Documents relied on to a material extent (s.100D of the Local Government Act 1972). */
export const backgroundPapers = defineSection({
  id: 'backgroundPapers',
  label: 'Background papers',
  help: 'The documents that this report relies on',
  options: z.strictObject({}),
  build: (context, _options, id) => {
    const rows = context.rows.backgroundPaper
      .filter((each) => each.paperId === context.paper.id)
      .sort((a, b) => a.position - b.position);
    if (rows.length === 0) return [];
    const item = (row: (typeof rows)[number]): Inline[] => {
      const title: Inline =
        row.href === ''
          ? { kind: 'text', text: row.title }
          : { kind: 'link', href: row.href, text: row.title };
      if (row.open || row.openFromStated === '') return [title];
      return [title, { kind: 'text', text: `. ${row.openFromStated}`, strong: true }];
    };
    const [only] = rows;
    if (rows.length === 1 && only !== undefined) {
      const number =
        context.template.numbering.scheme === 'continuous' ? context.numberer.paragraph() : undefined;
      return [
        { kind: 'paragraph', id: `${id}.1`, ...(number === undefined ? {} : { number }), text: item(only) },
      ];
    }
    return [
      {
        kind: 'list',
        id,
        marker: 'bullet',
        items: rows.map((row): ListItem => ({
          id: `${id}.${row.position}`,
          label: '•',
          blocks: [{ kind: 'paragraph', id: `${id}.${row.position}.1`, text: item(row) }],
        })),
      },
    ];
  },
});
