import type { Found, Rule } from '../check.ts';
import { accessPlace } from '../read/accessPlace.ts';

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
    const { restriction, publicInterest, interestTestedOn } = paper.paper;
    const { nation } = paper.pack.organisation;
    // The Scottish and Northern Irish lists know no such test.
    if (restriction !== 'exempt' || nation === 'scotland' || nation === 'northern-ireland') return [];
    const finding = (found: Pick<Found, 'message'> & Partial<Found>): Found[] => [
      { ...accessPlace(paper), ...found },
    ];
    const words = publicInterest.trim();
    if (words === '')
      return finding({
        message:
          'The report is exempt, but there is no public interest test. Say why keeping it back outweighs disclosure, with the date of the test.',
      });
    if (
      !/\b(?:because|as|since|outweigh\w*|would|could|prejudice\w*|harm\w*|disclos\w*)\b/i.test(words) ||
      words.length < 40
    )
      return finding({
        quote: words,
        severity: 'should',
        message: `The public interest test, “${words}”, gives no reason. Say what disclosure would harm, and why that outweighs the interest in it.`,
      });
    if (interestTestedOn === null)
      return finding({
        quote: words,
        severity: 'should',
        message:
          'The public interest test has no date. An exemption holds only so long as the test does: say when it was made.',
      });
    return [];
  },
};
