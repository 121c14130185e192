import { z } from 'zod';
import type { Row } from '../entities/index.ts';
import type { Inline } from '../document/blocks.ts';
import { openTitleOf } from '../restriction/restrictionOf.ts';
import { documentList } from './documentList.ts';
import { defineSection } from './section.ts';

const states = { attached: '', missing: ' (not attached)', separate: ' (published separately)' } as const;

/**
 * What the list calls an appendix. One that is restricted and not attached has its open title in every edition: it is no part of the
 * pack that could be left out of the public's.
 */
export function appendixWords(appendix: Row<'appendix'>): string {
  const { label, title, state, restriction } = appendix;
  if (restriction === 'open') return `${label}: ${title}${states[state]}`;
  return state === 'attached'
    ? `${label}: ${title} (not for publication)`
    : openTitleOf(appendix, label) + states[state];
}

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
          const words = appendixWords(each);
          const text: Inline =
            each.state === 'attached'
              ? { kind: 'reference', target: context.id(`appendix-${each.position}`), text: words }
              : { kind: 'text', text: words };
          return { position: each.position, text: [text] };
        }),
    ),
});
