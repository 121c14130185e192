import { z } from 'zod';
import type { Block, CellContent, RecommendationItem, RecommendationsBlock } from '../document/blocks.ts';
import { text } from '../document/make.ts';
import { letters } from './authored.ts';
import { type SectionContext, defineSection } from './section.ts';

/** The recommendations of the paper, lettered in the house's way under their stem. */
export const recommendations = defineSection({
  id: 'recommendations',
  label: 'Recommendations',
  help: 'The recommendations of this paper with their stem',
  options: z.strictObject({}),
  build: (context, _options, id): Block[] => {
    const block = recommendationsBlock(context, id);
    return block === undefined ? [] : [block];
  },
});

/** The recommendations of a paper, numbered as its template does; undefined where it has none. */
export function recommendationsBlock(context: SectionContext, id: string): RecommendationsBlock | undefined {
  const rows = context.rows.recommendation
    .filter((each) => each.paperId === context.paper.id)
    .sort((a, b) => a.position - b.position);
  if (rows.length === 0) return undefined;
  const style = context.template.recommendations;
  const stem = context.paper.recommendationStem ?? style.stem;
  return {
    kind: 'recommendations',
    id,
    ...(stem === '' ? {} : { stem: text(stem) }),
    items: rows.map((each, at): RecommendationItem => {
      const [first, ...rest] = context.author(each.text);
      const opening = first?.kind === 'paragraph' ? first.text : [];
      const below = first?.kind === 'paragraph' ? rest : first === undefined ? [] : [first, ...rest];
      return {
        id: context.id(`recommendation-${each.position}`),
        label: each.label ?? labelOf(style.label, at + 1, context),
        text: opening,
        blocks: below.filter(
          (block): block is CellContent => block.kind === 'paragraph' || block.kind === 'list',
        ),
      };
    }),
  };
}

/** `{a}` letter, `{1}` number, `{n}` the next number under the section's. */
function labelOf(pattern: string, at: number, context: SectionContext): string {
  return pattern
    .replace('{a}', letters(at))
    .replace('{1}', String(at))
    .replace('{n}', () => context.numberer.paragraph() ?? String(at));
}
