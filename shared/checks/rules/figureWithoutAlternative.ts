import type { Found, Rule } from '../check.ts';
import { bareText } from '../read/similar.ts';

/** A figure that says nothing to those who cannot see it. */
export const figureWithoutAlternative: Rule = {
  id: 'figure-without-alternative',
  family: 'access',
  label: 'Figure without a text alternative',
  why: 'A blind member must be able to learn from the text what the picture shows.',
  severity: 'must',
  source: 'WCAG 2.2, 1.1.1; PDF/UA-1, 7.3; PSBAR 2018',
  over: 'paper',
  check: (paper) =>
    paper.blocks.flatMap((block): Found[] => {
      if (block.kind !== 'figure') return [];
      const alt = block.alt.trim();
      if (alt.length >= 20 && bareText(alt) !== bareText(block.caption)) return [];
      const lacks =
        alt === ''
          ? 'has no text alternative'
          : bareText(alt) === bareText(block.caption)
            ? 'only repeats its caption as the text alternative'
            : `has “${alt}” as its text alternative`;
      return [
        {
          block: block.id,
          number: null,
          quote: block.caption,
          message: `The figure “${block.caption}” ${lacks}. Say in words what it shows, with the figures or where they stand.`,
        },
      ];
    }),
};
