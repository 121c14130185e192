/** Money: sums, units, amounts and what prose says of them. A rule a line. */
import type { Rule } from '../check.ts';
import { amountNeedsSource } from '../rules/amountNeedsSource.ts';
import { belowMinimum } from '../rules/belowMinimum.ts';
import { blankTotal } from '../rules/blankTotal.ts';
import { cellOutOfScale } from '../rules/cellOutOfScale.ts';
import { claimedDegree } from '../rules/claimedDegree.ts';
import { claimedDirection } from '../rules/claimedDirection.ts';
import { claimedMultiple } from '../rules/claimedMultiple.ts';
import { claimedPercentage } from '../rules/claimedPercentage.ts';
import { quotedTotal } from '../rules/quotedTotal.ts';
import { recommendationAmount } from '../rules/recommendationAmount.ts';
import { tableAgainstData } from '../rules/tableAgainstData.ts';
import { tablesDiffer } from '../rules/tablesDiffer.ts';
import { tableTotals } from '../rules/tableTotals.ts';

export const moneyRules: readonly Rule[] = [
  amountNeedsSource,
  belowMinimum,
  blankTotal,
  cellOutOfScale,
  claimedDegree,
  claimedDirection,
  claimedMultiple,
  claimedPercentage,
  quotedTotal,
  recommendationAmount,
  tableAgainstData,
  tablesDiffer,
  tableTotals,
];
