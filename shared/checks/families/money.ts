/** Money: sums, units, amounts and what prose says of them. A rule a line. */
import type { Rule } from '../check.ts';
import { amountNeedsSource } from '../rules/amountNeedsSource.ts';
import { approximateAmount } from '../rules/approximateAmount.ts';
import { averageAgainstYear } from '../rules/averageAgainstYear.ts';
import { belowMinimum } from '../rules/belowMinimum.ts';
import { blankTotal } from '../rules/blankTotal.ts';
import { cellOutOfScale } from '../rules/cellOutOfScale.ts';
import { claimedDegree } from '../rules/claimedDegree.ts';
import { claimedDirection } from '../rules/claimedDirection.ts';
import { claimedMultiple } from '../rules/claimedMultiple.ts';
import { claimedPercentage } from '../rules/claimedPercentage.ts';
import { contingentInTotal } from '../rules/contingentInTotal.ts';
import { cumulativeLabel } from '../rules/cumulativeLabel.ts';
import { currentAndPredicted } from '../rules/currentAndPredicted.ts';
import { dayRateWithoutDays } from '../rules/dayRateWithoutDays.ts';
import { eachOrTogether } from '../rules/eachOrTogether.ts';
import { figureInTwoPapers } from '../rules/figureInTwoPapers.ts';
import { financeBasis } from '../rules/financeBasis.ts';
import { grantConditions } from '../rules/grantConditions.ts';
import { impliedDayRate } from '../rules/impliedDayRate.ts';
import { mixedCostColumn } from '../rules/mixedCostColumn.ts';
import { mixedUnits } from '../rules/mixedUnits.ts';
import { monthlyRate } from '../rules/monthlyRate.ts';
import { oneOffAndOngoing } from '../rules/oneOffAndOngoing.ts';
import { payback } from '../rules/payback.ts';
import { postWithoutCost } from '../rules/postWithoutCost.ts';
import { quotedTotal } from '../rules/quotedTotal.ts';
import { recommendationAmount } from '../rules/recommendationAmount.ts';
import { reserveBalance } from '../rules/reserveBalance.ts';
import { reserveNames } from '../rules/reserveNames.ts';
import { sameFigureDiffers } from '../rules/sameFigureDiffers.ts';
import { savingsOverYears } from '../rules/savingsOverYears.ts';
import { sharedCostTotal } from '../rules/sharedCostTotal.ts';
import { spacedNumber } from '../rules/spacedNumber.ts';
import { spendAfterEnd } from '../rules/spendAfterEnd.ts';
import { tableAgainstData } from '../rules/tableAgainstData.ts';
import { tableTotals } from '../rules/tableTotals.ts';
import { tablesDiffer } from '../rules/tablesDiffer.ts';
import { unevenProfile } from '../rules/unevenProfile.ts';
import { wholeYearAtPoint } from '../rules/wholeYearAtPoint.ts';
import { workedOutFigure } from '../rules/workedOutFigure.ts';

export const moneyRules: readonly Rule[] = [
  amountNeedsSource,
  approximateAmount,
  averageAgainstYear,
  belowMinimum,
  blankTotal,
  cellOutOfScale,
  claimedDegree,
  claimedDirection,
  claimedMultiple,
  claimedPercentage,
  contingentInTotal,
  cumulativeLabel,
  currentAndPredicted,
  dayRateWithoutDays,
  eachOrTogether,
  figureInTwoPapers,
  financeBasis,
  grantConditions,
  impliedDayRate,
  mixedCostColumn,
  mixedUnits,
  monthlyRate,
  oneOffAndOngoing,
  payback,
  postWithoutCost,
  quotedTotal,
  recommendationAmount,
  reserveBalance,
  reserveNames,
  sameFigureDiffers,
  savingsOverYears,
  sharedCostTotal,
  spacedNumber,
  spendAfterEnd,
  tableAgainstData,
  tableTotals,
  tablesDiffer,
  unevenProfile,
  wholeYearAtPoint,
  workedOutFigure,
];
