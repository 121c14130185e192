/** Risk: the register against itself, against the day and against the paper. A rule a line. */
import type { Rule } from '../check.ts';
import { redWithoutAction } from '../rules/redWithoutAction.ts';
import { residualAboveInherent } from '../rules/residualAboveInherent.ts';
import { riskAgainstRegister } from '../rules/riskAgainstRegister.ts';
import { riskReviewOverdue } from '../rules/riskReviewOverdue.ts';
import { riskScoreUnchanged } from '../rules/riskScoreUnchanged.ts';
import { riskUnscored } from '../rules/riskUnscored.ts';
import { targetAboveResidual } from '../rules/targetAboveResidual.ts';

export const riskRules: readonly Rule[] = [
  residualAboveInherent,
  targetAboveResidual,
  redWithoutAction,
  riskReviewOverdue,
  riskScoreUnchanged,
  riskUnscored,
  riskAgainstRegister,
];
