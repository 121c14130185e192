import type { Found, Rule } from '../check.ts';
import { partTexts } from '../read/paperSections.ts';
import { plainText } from '../read/passages.ts';

/** "The announcement covered:" and then bare paragraphs: a list whose marks were lost. */
export const bulletsLost: Rule = {
  id: 'bullets-lost',
  family: 'structure',
  label: 'List without marks',
  why: 'Without marks or letters one cannot see where the list ends, nor refer to one of its points.',
  severity: 'note',
  source: 'WCAG 2.2, 1.3.1: lists are marked as lists',
  over: 'paper',
  check: (paper) =>
    partTexts(paper).flatMap(({ part }) => {
      const { blocks } = part;
      return blocks.flatMap((block, at): Found[] => {
        if (block.kind !== 'paragraph' || !plainText(block.text).trim().endsWith(':')) return [];
        const rest = blocks.slice(at + 1);
        const stop = rest.findIndex((each) => each.kind !== 'paragraph' || each.number !== undefined);
        const items = stop < 0 ? rest : rest.slice(0, stop);
        if (items.length < 2) return [];
        const quote = plainText(block.text).trim().slice(-60);
        return [
          {
            block: block.id,
            number: block.number ?? null,
            quote,
            message: `What follows “${quote.slice(quote.indexOf(' ') + 1)}” stands in ${items.length} paragraphs without marks. Make them a list, if they are one.`,
          },
        ];
      });
    }),
};
