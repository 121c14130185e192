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
import { cumulativeLabel } from '../rules/cumulativeLabel.ts';
import { financeBasis } from '../rules/financeBasis.ts';
import { payback } from '../rules/payback.ts';
import { quotedTotal } from '../rules/quotedTotal.ts';
import { recommendationAmount } from '../rules/recommendationAmount.ts';
import { reserveBalance } from '../rules/reserveBalance.ts';
import { reserveNames } from '../rules/reserveNames.ts';
import { savingsOverYears } from '../rules/savingsOverYears.ts';
import { tableAgainstData } from '../rules/tableAgainstData.ts';
import { tableTotals } from '../rules/tableTotals.ts';
import { tablesDiffer } from '../rules/tablesDiffer.ts';
import { workedOutFigure } from '../rules/workedOutFigure.ts';

export const moneyRules: readonly Rule[] = [
  amountNeedsSource,
  belowMinimum,
  blankTotal,
  cellOutOfScale,
  claimedDegree,
  claimedDirection,
  claimedMultiple,
  claimedPercentage,
  cumulativeLabel,
  financeBasis,
  payback,
  quotedTotal,
  recommendationAmount,
  reserveBalance,
  reserveNames,
  savingsOverYears,
  tableAgainstData,
  tableTotals,
  tablesDiffer,
  workedOutFigure,
];
