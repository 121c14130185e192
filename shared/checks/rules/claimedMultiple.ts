import type { Found, Rule } from '../check.ts';
import { type Claim, claimsOfKind } from '../read/claims.ts';
import { comparedIn, pairBefore } from '../read/claimsSeries.ts';
import { placeAt } from './claimedPercentage.ts';

/** "More than double", "nearly half" against two figures beside it, or against the table for the years it names. */
export const claimedMultiple: Rule = {
  id: 'claimed-multiple',
  family: 'money',
  label: '“Double” or “half” that the figures contradict',
  why: 'A ratio in words is a figure like any other.',
  severity: 'must',
  source: 'Ratio of the two figures that are compared',
  over: 'paper',
  check: (paper) =>
    claimsOfKind(paper.passages, 'multiple').flatMap(({ passage, claim }): Found[] => {
      const series = comparedIn(paper, claim.sentence, claim.from, claim.to);
      const pair =
        series === null
          ? pairBefore(passage.text, claim.sentence)
          : ([series.first.value, series.last.value] as const);
      if (pair === null || pair[0] === 0 || pair[1] === 0) return [];
      const ratio = series === null ? ordered(pair, claim.times) : pair[1] / pair[0];
      if (holds(claim, ratio)) return [];
      return [
        {
          ...placeAt(passage, claim.quote),
          message: `${pair[0]} and ${pair[1]}${series === null ? '' : ` (${series.series.where}, ${series.first.period} and ${series.last.period})`} are in the ratio 1 to ${(pair[1] / pair[0]).toFixed(2)}: that is not “${claim.quote}”.`,
        },
      ];
    }),
};

/** In prose either figure may come first: double is the larger by the smaller. */
const ordered = ([one, other]: readonly [number, number], times: number): number =>
  times >= 1 ? Math.max(one, other) / Math.min(one, other) : Math.min(one, other) / Math.max(one, other);

/** "More than double" is over 2; "nearly double" from 1.7 to 2; plain "double" within a tenth. */
export function holds(claim: Extract<Claim, { kind: 'multiple' }>, ratio: number): boolean {
  const { times, bound } = claim;
  if (bound === 'over') return ratio >= times;
  if (bound === 'under')
    return times >= 1
      ? ratio < times && ratio >= times * 0.85
      : ratio <= times * 1.02 && ratio >= times * 0.8;
  return Math.abs(ratio - times) <= times * 0.1;
}
