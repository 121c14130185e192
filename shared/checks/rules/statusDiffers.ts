import type { Found, Rule } from '../check.ts';
import { accessFields } from '../read/accessFields.ts';
import { restrictedAt } from '../../restriction/restrictedAt.ts';

/** "Exempt Report" printed over an open one, or "Public Report" over a restricted one. */
export const statusDiffers: Rule = {
  id: 'status-differs',
  family: 'restriction',
  label: 'Printed status and restriction differ',
  why: 'The restriction field decides what leaves the house: a report printed as exempt and held as open is published.',
  severity: 'must',
  source: 'LGA 1972 s.100B(2) and (5); SI 2012/2089 reg 7',
  over: 'paper',
  check(paper) {
    const open = !restrictedAt(paper.paper, paper.pack.meeting.date);
    return accessFields(paper).flatMap((field): Found[] => {
      // A restriction that has ended by the meeting is another fault, and has a rule of its own.
      if (paper.paper.restriction === 'open' ? field.says === 'open' : open || field.says !== 'open')
        return [];
      const message = open
        ? `“${field.label}” says ${field.text}, but the report is held as open and would be published in full. Set the restriction, or correct the field.`
        : `“${field.label}” says ${field.text}, but the report is held as ${paper.paper.restriction}. Correct the field, or lift the restriction.`;
      return [{ block: field.block, number: null, quote: field.text, message }];
    });
  },
};
