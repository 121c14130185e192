import { formatDate } from '../../dates.ts';
import type { Rule } from '../check.ts';
import { keptMatter } from '../read/keptMatter.ts';

/** "Exempt until 31 August": an embargo is none of the seven descriptions of exempt information. */
export const endDateAsReason: Rule = {
  id: 'end-date-as-reason',
  family: 'restriction',
  label: 'An embargo given as exemption',
  why: 'That something is not yet public makes it no exempt information; it may be confidential if a government department or a court forbids disclosure.',
  severity: 'must',
  source: 'LGA 1972 s.100A(3), sch 12A part 1; SI 2012/2089 reg 2',
  over: 'paper',
  check(paper) {
    return keptMatter(paper).flatMap(({ fields, noun, place }) => {
      const { restriction, restrictedUntil, exemptParagraphs, publicInterest } = fields;
      if (restriction !== 'exempt' || restrictedUntil === null) return [];
      if (exemptParagraphs.length > 0 || publicInterest.trim() !== '') return [];
      return [
        {
          ...place,
          message: `The only ground for the exemption is the day it ends, ${formatDate(restrictedUntil, 'medium')}. If a government department or a court forbids disclosure until then, the ${noun} is confidential, not exempt; otherwise it is open.`,
        },
      ];
    });
  },
};
