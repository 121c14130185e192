import type { Rule } from '../check.ts';
import { sectionOf, sectionWords } from '../read/paperSections.ts';

/** A finance section that speaks of resources and gives no figure. */
export const financeWithoutFigure: Rule = {
  id: 'finance-without-figure',
  family: 'structure',
  label: 'Finance section without a figure',
  why: 'Members cannot weigh a cost that is not stated.',
  severity: 'should',
  source: 'House template; section 151 LGA 1972',
  over: 'paper',
  check: (paper) => {
    const section = sectionOf(paper, 'financial');
    const [passage] = section?.passages ?? [];
    if (section === undefined || passage === undefined) return [];
    const text = sectionWords(section);
    const speaks =
      /\b(?:resources?|funding|costs?|budgets?|business cases?|reserves?|grants?|savings?|expenditure)\b/i.exec(
        text,
      );
    const figure =
      /£\s?\d|\b\d[\d,.]*\s?(?:k|m|million|per cent|%)/i.test(text) ||
      section.blocks.some(
        (block) => block.kind === 'table' && block.columns.some((each) => each.align === 'number'),
      );
    if (
      speaks === null ||
      figure ||
      /\bno (?:direct |additional )?(?:financial implications|costs?)\b/i.test(text)
    )
      return [];
    return [
      {
        block: passage.block,
        number: passage.number,
        quote: speaks[0],
        message: `“${section.title}” speaks of ${speaks[0].toLowerCase()} and gives no figure. State the amounts, also those that were agreed before, or say when they will be known.`,
      },
    ];
  },
};
