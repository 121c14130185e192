import type { Found, Rule } from '../check.ts';
import { reportSections } from '../read/paperSections.ts';

/** "Summary and recommendations" with recommendations only. */
export const summaryMissing: Rule = {
  id: 'summary-missing',
  family: 'structure',
  label: 'Heading promises a summary',
  why: 'A section that does not hold what its heading says makes readers look for the rest.',
  severity: 'note',
  source: 'House convention',
  over: 'paper',
  check: (paper) =>
    reportSections(paper).flatMap((section): Found[] => {
      if (!/\bsummary\b.*(?:&|\band\b).*\brecommendations?\b/i.test(section.title)) return [];
      const [first] = section.passages;
      const text = section.passages.filter((each) => each.kind === 'text');
      if (
        first === undefined ||
        !text.every(
          (each, at) =>
            (at === 0 && /\brecommended\b/i.test(each.text)) ||
            /^\W*(?:that\b|approv|agree|not(?:e|es)\b|endors|delegat|recommend)/i.test(each.text),
        )
      )
        return [];
      return [
        {
          block: section.heading.id,
          number: section.heading.number ?? first.number,
          quote: section.title,
          message: `“${section.title}” holds recommendations and no summary. Write the summary, or change the heading.`,
        },
      ];
    }),
};
