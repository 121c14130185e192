import type { Found, Rule } from '../check.ts';
import { schedules } from '../../restriction/schedules.ts';
import { keptMatter } from '../read/keptMatter.ts';

/** An exempt report has to name the description of exempt information that it falls under. */
export const exemptWithoutParagraph: Rule = {
  id: 'exempt-without-paragraph',
  family: 'restriction',
  label: 'Exempt without a paragraph of Schedule 12A',
  why: 'The resolution that excludes the public has to name the description; without it the public may not be kept out.',
  severity: 'must',
  source:
    'LGA 1972 s.100A(4) and (5), s.100B(5), sch 12A; SI 2012/2089 regs 4 and 7; Scotland LG(S)A 1973 sch 7A; Northern Ireland LGA(NI) 2014 sch 6',
  over: 'paper',
  check(paper) {
    const { first, last, source } = schedules[paper.pack.organisation.nation];
    return keptMatter(paper).flatMap(({ fields, subject, noun, place }): Found[] => {
      const { restriction, exemptParagraphs } = fields;
      if (restriction !== 'exempt') return [];
      if (exemptParagraphs.length === 0)
        return [
          {
            ...place,
            message: `${subject} is exempt, but no paragraph of ${source} is stated. Choose the one that applies (${first} to ${last}), or publish the ${noun} as open.`,
          },
        ];
      const strange = exemptParagraphs.filter((each) => each < first || each > last);
      if (strange.length === 0) return [];
      return [
        {
          ...place,
          message: `Paragraph ${strange.join(' and ')} describes no exempt information here: ${source} does so in paragraphs ${first} to ${last}. Choose one of these.`,
        },
      ];
    });
  },
};
