import type { Found, Rule } from '../check.ts';
import { accessFields } from '../read/accessFields.ts';
import { keptMatter } from '../read/keptMatter.ts';

/** Confidential and exempt are two kinds of restriction with two grounds; mixing them up leaves neither. */
export const confidentialOrExempt: Rule = {
  id: 'confidential-or-exempt',
  family: 'restriction',
  label: 'Confidential and exempt mixed up',
  why: 'The public must be excluded for confidential information and may be for exempt; the grounds and the resolution differ.',
  severity: 'must',
  source: 'LGA 1972 s.100A(2) to (4); SI 2012/2089 regs 2 and 4',
  over: 'paper',
  check(paper) {
    const mixed = keptMatter(paper).flatMap(({ fields, subject, noun, place }): Found[] =>
      fields.restriction === 'confidential' && fields.exemptParagraphs.length > 0
        ? [
            {
              ...place,
              message: `${subject} is confidential, yet names paragraph ${fields.exemptParagraphs.join(' and ')} of Schedule 12A, which is a ground for exempt ${noun === 'report' ? 'reports' : 'appendices'}. Choose: exempt under that paragraph, or confidential because a government department, an enactment or a court forbids disclosure.`,
            },
          ]
        : [],
    );
    const { restriction } = paper.paper;
    if (restriction === 'open') return mixed;
    const said = accessFields(paper).find(({ says }) => says !== 'open' && says !== restriction);
    if (said === undefined) return mixed;
    return [
      ...mixed,
      {
        block: said.block,
        number: null,
        quote: said.text,
        message: `“${said.label}” says ${said.says}, but the report is marked ${restriction}. These are two kinds of restriction: settle which it is.`,
      },
    ];
  },
};
