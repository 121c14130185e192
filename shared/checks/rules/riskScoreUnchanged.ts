import { formatDate } from '../../dates.ts';
import type { Found, Rule } from '../check.ts';
import { named, registerOf, shownScore, valueOf } from '../read/registerOf.ts';

/** How many equal scores in a row are worth a remark. */
const periods = 3;

/** A risk above its target whose score has not moved for several reviews. */
export const riskScoreUnchanged: Rule = {
  id: 'risk-score-unchanged',
  family: 'risk',
  label: 'Score unchanged for several reviews',
  why: 'A risk that stays above its target shows that its controls do not work, or that nobody looks.',
  severity: 'note',
  source: 'HM Treasury, Orange Book',
  over: 'paper',
  check: (paper) =>
    registerOf(paper).flatMap(({ risk, block, number }): Found[] => {
      const past = risk.history
        .filter((each) => each.on <= paper.pack.meeting.date)
        .sort((a, b) => (a.on < b.on ? -1 : 1));
      const last = past.at(-1);
      if (last === undefined || (risk.target !== null && valueOf(last) <= valueOf(risk.target))) return [];
      const moved = past.findLastIndex(
        (each) => each.likelihood !== last.likelihood || each.impact !== last.impact,
      );
      const same = past.slice(moved + 1);
      const [first] = same;
      if (first === undefined || same.length < periods) return [];
      const target = risk.target === null ? '' : `; its target is ${shownScore(risk.target)}`;
      return [
        {
          block,
          number,
          quote: risk.ref,
          message: `${named(risk)} has stood at ${shownScore(last)} for ${same.length} reviews, since ${formatDate(first.on, 'medium')}${target}. Say whether the controls work.`,
        },
      ];
    }),
};
