import type { Found, Rule } from '../check.ts';
import { named, redBand, registerOf, shownScore, valueOf } from '../read/registerOf.ts';

/** A red risk that nobody owns, or against which nothing is done. */
export const redWithoutAction: Rule = {
  id: 'red-without-action',
  family: 'risk',
  label: 'Red risk without control, action or owner',
  why: 'A risk beyond the appetite needs somebody who answers for it and something that is done.',
  severity: 'must',
  source: 'HM Treasury, Orange Book, principle D; the organisation’s risk scheme',
  over: 'paper',
  check: (paper) =>
    registerOf(paper).flatMap(({ risk, block, number }): Found[] => {
      const band = risk.residual === null ? null : redBand(paper, risk.residual);
      if (band === null || risk.residual === null) return [];
      const acts = paper.pack.rows.action.some(
        (each) =>
          each.riskId === risk.id &&
          each.deletedAt === null &&
          (each.status === 'open' || each.status === 'inProgress'),
      );
      const above = risk.target !== null && valueOf(risk.target) < valueOf(risk.residual);
      const lacks = [
        ...(risk.ownerPostId === null ? ['owner'] : []),
        ...(risk.controls.length === 0 && !acts ? ['control or action'] : []),
      ];
      if (lacks.length === 0 || (risk.response === 'tolerate' && !above && !lacks.includes('owner')))
        return [];
      return [
        {
          block,
          number,
          quote: risk.ref,
          message: `${named(risk)} is ${band.toLowerCase()} at ${shownScore(risk.residual)} and has no ${lacks.join(' and no ')}. Name ${lacks.includes('owner') ? 'who answers for it' : 'what is done about it'}.`,
        },
      ];
    }),
};
