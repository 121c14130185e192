import { formatDate } from '../../dates.ts';
import type { Found, Rule } from '../check.ts';
import { named, registerOf } from '../read/registerOf.ts';

/** A risk whose next review was due before the meeting. */
export const riskReviewOverdue: Rule = {
  id: 'risk-review-overdue',
  family: 'risk',
  label: 'Risk review overdue',
  why: 'Members would read a score that nobody has confirmed.',
  severity: 'should',
  source: 'HM Treasury, Orange Book: regular review',
  over: 'paper',
  check: (paper) =>
    registerOf(paper).flatMap(({ risk, block, number }): Found[] =>
      risk.reviewOn === null || risk.reviewOn >= paper.pack.meeting.date
        ? []
        : [
            {
              block,
              number,
              quote: risk.ref,
              message: `${named(risk)} was to be reviewed by ${formatDate(risk.reviewOn, 'medium')}, before the meeting. Review it and set the next date.`,
            },
          ],
    ),
};
