import type { Found, Rule } from '../check.ts';
import { named, registerOf, shownScore, valueOf } from '../read/registerOf.ts';

/** A target that is worse than where the risk stands. */
export const targetAboveResidual: Rule = {
  id: 'target-above-residual',
  family: 'risk',
  label: 'Target above the residual risk',
  why: 'A target that has been passed asks for nothing.',
  severity: 'should',
  source: 'HM Treasury, Orange Book',
  over: 'paper',
  check: (paper) =>
    registerOf(paper).flatMap(({ risk, block, number }): Found[] =>
      risk.target === null || risk.residual === null || valueOf(risk.target) <= valueOf(risk.residual)
        ? []
        : [
            {
              block,
              number,
              quote: risk.ref,
              message: `${named(risk)} has a target of ${shownScore(risk.target)} above its residual ${shownScore(risk.residual)}. Set a target at or below it.`,
            },
          ],
    ),
};
