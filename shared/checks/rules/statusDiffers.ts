import type { Found, PaperContext, Rule } from '../check.ts';
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
    const fields = accessFields(paper).flatMap((field): Found[] => {
      // A restriction that has ended by the meeting is another fault, and has a rule of its own.
      if (paper.paper.restriction === 'open' ? field.says === 'open' : open || field.says !== 'open')
        return [];
      const message = open
        ? `“${field.label}” says ${field.text}, but the report is held as open and would be published in full. Set the restriction, or correct the field.`
        : `“${field.label}” says ${field.text}, but the report is held as ${paper.paper.restriction}. Correct the field, or lift the restriction.`;
      return [{ block: field.block, number: null, quote: field.text, message }];
    });
    return open ? [...fields, ...openAppendices(paper)] : fields;
  },
};

/** Appendices of an open report that say themselves that they are not for the public, and are held as open. */
function openAppendices({ paper, pack, parts }: PaperContext): Found[] {
  return pack.rows.appendix
    .filter(
      (each) =>
        each.paperId === paper.id &&
        each.deletedAt === null &&
        each.state === 'attached' &&
        each.restriction === 'open',
    )
    .flatMap((each): Found[] => {
      const file = pack.rows.attachment.find(
        ({ appendixId, deletedAt }) => appendixId === each.id && deletedAt === null,
      );
      const says = [each.label, each.title, file?.name ?? ''].find((words) => notPublic.test(words));
      if (says === undefined) return [];
      const part = parts.find(({ id }) => id === `${paper.ref}/appendix-${each.position}`);
      return [
        {
          block: part?.blocks[0]?.id ?? null,
          number: null,
          quote: says,
          message: `“${says}” is what ${each.label} is called, but it is held as open and would be published in full. Set its restriction, or correct the name.`,
        },
      ];
    });
}

/** "Exempt Appendix 2", "Valuation (exempt)", "offers – confidential", "offers_exempt.pdf"; but not "Exempt accommodation" or "tax-exempt". */
const notPublic =
  /\bnot for publication\b|(?:^|[([_]|\s[–—-]\s*)(?:exempt|confidential)(?=$|[\s_]*[)\]:.–—-]|\s+(?:appendix|annex|report|information|part)\b)/i;
