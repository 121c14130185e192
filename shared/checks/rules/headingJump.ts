import type { Found, Rule } from '../check.ts';
import { plainText } from '../read/passages.ts';

/** From a heading of level 2 to one of level 4. */
export const headingJump: Rule = {
  id: 'heading-jump',
  family: 'access',
  label: 'Heading level skipped',
  why: 'Screen reader users move by heading level; a level left out looks like a part left out.',
  severity: 'should',
  source: 'WCAG 2.2, 1.3.1 and 2.4.6; PDF/UA-1, 7.4.2',
  over: 'paper',
  check: (paper) =>
    paper.parts.flatMap((part) => {
      let level = 1;
      return part.blocks.flatMap((block): Found[] => {
        if (block.kind !== 'heading') return [];
        const before = level;
        level = block.level;
        const text = plainText(block.text);
        const at = { block: block.id, number: block.number ?? null, quote: text };
        if (text.trim() === '') return [{ ...at, message: 'A heading is empty. Write it, or take it out.' }];
        return block.level <= before + 1
          ? []
          : [
              {
                ...at,
                message: `“${text}” is a heading of level ${block.level} after one of level ${before}. Make it level ${before + 1}.`,
              },
            ];
      });
    }),
};
