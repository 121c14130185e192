import type { Found, Rule } from '../check.ts';
import { keptMatter } from '../read/keptMatter.ts';

/** Exempt only if and so long as the public interest in the exemption outweighs that in disclosure. */
export const exemptWithoutInterestTest: Rule = {
  id: 'exempt-without-interest-test',
  family: 'restriction',
  label: 'Exempt without a public interest test',
  why: 'Information is exempt only where the interest in keeping it back outweighs that in disclosing it, in all the circumstances.',
  severity: 'must',
  source: 'LGA 1972 sch 12A para 10 (Wales: para 21)',
  over: 'paper',
  check(paper) {
    const { nation } = paper.pack.organisation;
    // The Scottish and Northern Irish lists know no such test.
    if (nation === 'scotland' || nation === 'northern-ireland') return [];
    return keptMatter(paper).flatMap(({ fields, subject, place }): Found[] => {
      if (fields.restriction !== 'exempt') return [];
      const words = fields.publicInterest.trim();
      if (words === '')
        return [
          {
            ...place,
            message: `${subject} is exempt, but there is no public interest test. Say why keeping it back outweighs disclosure, with the date of the test.`,
          },
        ];
      if (
        !/\b(?:because|as|since|outweigh\w*|would|could|prejudice\w*|harm\w*|disclos\w*)\b/i.test(words) ||
        words.length < 40
      )
        return [
          {
            ...place,
            quote: words,
            severity: 'should',
            message: `The public interest test, “${words}”, gives no reason. Say what disclosure would harm, and why that outweighs the interest in it.`,
          },
        ];
      if (fields.interestTestedOn === null)
        return [
          {
            ...place,
            quote: words,
            severity: 'should',
            message:
              'The public interest test has no date. An exemption holds only so long as the test does: say when it was made.',
          },
        ];
      return [];
    });
  },
};
