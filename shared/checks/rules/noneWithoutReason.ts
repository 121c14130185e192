import type { Found, Rule } from '../check.ts';
import { reportSections, sectionWords } from '../read/paperSections.ts';
import { cellContentText } from '../read/cellContentText.ts';

const nothing =
  /^(?:none|nil|n\s?\/\s?a|not applicable|no implications?|none identified|not known|tbc|to be confirmed|tba)\.?$/i;

/** "None" under a heading that the house makes mandatory. */
export const noneWithoutReason: Rule = {
  id: 'none-without-reason',
  family: 'structure',
  label: '“None” without a reason',
  why: 'A bare “None” does not show that anybody has looked.',
  severity: 'should',
  source: 'House template: “none because …”',
  over: 'paper',
  check: (paper) => [
    ...reportSections(paper).flatMap((section): Found[] => {
      // Whether there are background papers and appendices is a fact, not a judgement: "None" says it all.
      const listed = paper.template.sections.find((each) => each.key === section.key)?.live;
      if (listed === 'backgroundPapers' || listed === 'appendices') return [];
      const text = sectionWords(section).trim();
      const [passage] = section.passages;
      if (!nothing.test(text) || passage === undefined) return [];
      return [
        {
          block: passage.block,
          number: passage.number,
          quote: text,
          message: `“${section.title}” says “${text}” and not why. Write “none because …”, so that members see that it was considered.`,
        },
      ];
    }),
    ...paper.blocks.flatMap((block) =>
      block.kind !== 'facts'
        ? []
        : block.rows.flatMap((row): Found[] => {
            if (!/\bwards?\b/i.test(row.label)) return [];
            const text = cellContentText(row.blocks).trim();
            if (!nothing.test(text)) return [];
            return [
              {
                block: row.id,
                number: null,
                quote: text,
                message: `“${row.label}” says “${text}”. Name the wards, or write that the whole area is affected: whether two or more are decides whether the decision is key.`,
              },
            ];
          }),
    ),
  ],
};
