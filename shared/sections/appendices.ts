import { z } from 'zod';
import type { Inline, ListItem } from '../document/blocks.ts';
import { defineSection } from './section.ts';

const states = { attached: '', missing: ' (not attached)', separate: ' (published separately)' } as const;

/** The list of appendices; each that is attached is a cross-reference to its part of the pack. */
export const appendices = defineSection({
  id: 'appendices',
  label: 'List of appendices',
  help: 'The appendices of this paper, linked where they are attached',
  options: z.strictObject({}),
  build: (context, _options, id) => {
    const rows = context.rows.appendix
      .filter((each) => each.paperId === context.paper.id)
      .sort((a, b) => a.position - b.position);
    if (rows.length === 0) return [];
    return [
      {
        kind: 'list',
        id,
        marker: 'bullet',
        items: rows.map((row): ListItem => {
          const name = `${row.label}: ${row.title}`;
          const inline: Inline =
            row.state === 'attached'
              ? { kind: 'reference', target: context.id(`appendix-${row.position}`), text: name }
              : { kind: 'text', text: name + states[row.state] };
          return {
            id: `${id}.${row.position}`,
            label: '•',
            blocks: [{ kind: 'paragraph', id: `${id}.${row.position}.1`, text: [inline] }],
          };
        }),
      },
    ];
  },
});
