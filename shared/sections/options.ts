import { z } from 'zod';
import type { Block, ParagraphBlock } from '../document/blocks.ts';
import { strong } from '../document/make.ts';
import { defineSection } from './section.ts';

/** The options weighed, each with its name run in, and the preferred one named at the end. */
export const options = defineSection({
  id: 'options',
  label: 'Options',
  help: 'The options that the paper weighs, with the preferred one',
  options: z.strictObject({}),
  build: (context, _options, id) => {
    const rows = context.rows.option
      .filter((each) => each.paperId === context.paper.id)
      .sort((a, b) => a.position - b.position);
    const blocks = rows.flatMap((option): Block[] => {
      const number = context.numberer.paragraph();
      const opening: ParagraphBlock = {
        kind: 'paragraph',
        id: context.id(`option-${option.position}`),
        ...(number === undefined ? {} : { number }),
        text: [strong(`${option.label}:`), { kind: 'text', text: ` ${option.title}` }],
      };
      return [opening, ...context.author(option.text)];
    });
    const preferred = rows.find((option) => option.preferred);
    if (preferred === undefined) return blocks;
    return [
      ...blocks,
      {
        kind: 'paragraph',
        id: `${id}.preferred`,
        text: [
          { kind: 'text', text: 'Preferred option: ' },
          strong(preferred.label),
          { kind: 'text', text: '.' },
        ],
      },
    ];
  },
});
