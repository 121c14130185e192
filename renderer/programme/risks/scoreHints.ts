import type { Row } from '../../../shared/entities/index.ts';
import { scoreOf } from '../../../shared/entities/risk.ts';

/** What does not fit together in a risk's scores, in sentences. Nothing is refused: a paper's checks weigh it later. */
export function scoreHints(risk: Pick<Row<'risk'>, 'inherent' | 'residual' | 'target'>): readonly string[] {
  const [inherent, residual, target] = [risk.inherent, risk.residual, risk.target].map(scoreOf);
  const above = (a: number | null | undefined, b: number | null | undefined): boolean =>
    typeof a === 'number' && typeof b === 'number' && a > b;
  return [
    ...(above(residual, inherent)
      ? ['The residual score is above the inherent one: controls make a risk no worse.']
      : []),
    ...(above(target, residual)
      ? ['The target is above the residual score: the risk is already lower than it needs to be.']
      : []),
  ];
}
