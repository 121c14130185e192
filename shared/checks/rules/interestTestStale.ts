import { addDays, daysBetween, formatDate } from '../../dates.ts';
import type { Found, Rule } from '../check.ts';
import { type KeptMatter, keptMatter } from '../read/keptMatter.ts';
import { restrictedAt } from '../../restriction/restrictedAt.ts';

/** A test whose review is due, that is made after the meeting, or that is older than a year without a review date. */
export const interestTestStale: Rule = {
  id: 'interest-test-stale',
  family: 'restriction',
  label: 'Public interest test past its review',
  why: 'Information is exempt only “so long as” the test holds; a test that has not been looked at again proves nothing.',
  severity: 'must',
  source: 'LGA 1972 sch 12A para 10 (“if and so long as”)',
  over: 'paper',
  check(paper) {
    const { date } = paper.pack.meeting;
    return keptMatter(paper).flatMap((kept) => staleTest(kept, date));
  },
};

/** `date` is the ISO day of the meeting. */
function staleTest({ fields, noun, place }: KeptMatter, date: string): Found[] {
  const { restriction, interestTestedOn, interestReviewOn } = fields;
  if (restriction !== 'exempt' || !restrictedAt(fields, date) || interestTestedOn === null) return [];
  const tested = formatDate(interestTestedOn, 'medium');
  const finding = (quote: string, message: string): Found[] => [
    { ...place, quote: formatDate(quote, 'medium'), message },
  ];
  if (interestReviewOn !== null && interestReviewOn < interestTestedOn)
    return finding(
      interestReviewOn,
      `The review of the public interest test, ${formatDate(interestReviewOn, 'medium')}, is before the test itself, ${tested}. Correct the dates.`,
    );
  if (interestReviewOn !== null && interestReviewOn < date)
    return finding(
      interestReviewOn,
      `The public interest test of ${tested} was to be reviewed by ${formatDate(interestReviewOn, 'medium')}, ${days(interestReviewOn, date)} before the meeting. Test it again and set a new review date.`,
    );
  if (interestReviewOn === null && addDays(interestTestedOn, 365) < date)
    return finding(
      interestTestedOn,
      `The public interest test of ${tested} is ${days(interestTestedOn, date)} old and has no review date. Test it again and set one.`,
    );
  if (interestTestedOn > date)
    return finding(
      interestTestedOn,
      `The public interest test is dated ${tested}, after the meeting of ${formatDate(date, 'medium')}. It has to be made before the ${noun} is held back.`,
    );
  return [];
}

/** "1 day", "366 days". */
function days(from: string, to: string): string {
  const count = daysBetween(from, to);
  return `${count} day${count === 1 ? '' : 's'}`;
}
