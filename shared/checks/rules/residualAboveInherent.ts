import type { Found, Rule } from '../check.ts';
import { named, registerOf, shownScore, valueOf } from '../read/registerOf.ts';

/** Controls that make a risk greater. */
export const residualAboveInherent: Rule = {
  id: 'residual-above-inherent',
  family: 'risk',
  label: 'Residual risk above inherent',
  why: 'Residual is what controls leave of the inherent risk: it cannot be more.',
  severity: 'must',
  source: 'HM Treasury, Orange Book',
  over: 'paper',
  check: (paper) =>
    registerOf(paper).flatMap(({ risk, block, number }): Found[] =>
      risk.inherent === null || risk.residual === null || valueOf(risk.residual) <= valueOf(risk.inherent)
        ? []
        : [
            {
              block,
              number,
              quote: risk.ref,
              message: `${named(risk)} has a residual score of ${shownScore(risk.residual)} above its inherent ${shownScore(risk.inherent)}. Score the risk without controls first, then with them.`,
            },
          ],
    ),
};
