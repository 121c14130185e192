import type { Found, Rule } from '../check.ts';

/** Pages from outside that have no tags, and of which nobody has said what they show. */
export const attachmentWithoutAlternative: Rule = {
  id: 'attachment-without-alternative',
  family: 'access',
  label: 'Attachment without a text alternative',
  why: 'A file without tags is a picture to a blind member: somebody must say what its pages show.',
  severity: 'must',
  source: 'WCAG 2.2, 1.1.1; PDF/UA-1, 7.3; PSBAR 2018',
  over: 'paper',
  check: (paper) =>
    paper.blocks.flatMap((block): Found[] => {
      if (block.kind !== 'attachment' || block.tagged || block.alt.length >= 20) return [];
      const lacks =
        block.alt === ''
          ? 'nobody has said what its pages show'
          : `“${block.alt}” says too little of what its pages show`;
      return [
        {
          block: block.id,
          number: null,
          quote: block.title,
          message: `The file “${block.file}” of ${block.title} has no tags, and ${lacks}. Say it in a sentence or two, or attach a tagged copy.`,
        },
      ];
    }),
};
