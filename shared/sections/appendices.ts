import { z } from 'zod';
import type { Inline } from '../document/blocks.ts';
import { documentList } from './documentList.ts';
import { defineSection } from './section.ts';

const states = { attached: '', missing: ' (not attached)', separate: ' (published separately)' } as const;

/** The list of appendices; each that is attached is a cross-reference to its part of the pack. */
export const appendices = defineSection({
  id: 'appendices',
  label: 'List of appendices',
  help: 'The appendices of this paper, linked where they are attached',
  options: z.strictObject({}),
  build: (context, _options, id) =>
    documentList(
      context,
      id,
      context.rows.appendix
        .filter((each) => each.paperId === context.paper.id)
        .sort((a, b) => a.position - b.position)
        .map((each) => {
          const name = `${each.label}: ${each.title}`;
          const text: Inline =
            each.state === 'attached'
              ? { kind: 'reference', target: context.id(`appendix-${each.position}`), text: name }
              : { kind: 'text', text: name + states[each.state] };
          return { position: each.position, text: [text] };
        }),
    ),
});
