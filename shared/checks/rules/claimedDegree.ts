import type { Found, PaperContext, Rule } from '../check.ts';
import { amountsOf, pounds } from '../read/amounts.ts';
import { amountsByYear } from '../read/amountsByYear.ts';
import { type Claim, claimsOfKind } from '../read/claims.ts';
import { comparedIn } from '../read/claimsSeries.ts';
import type { Passage } from '../read/passages.ts';
import { placeAt } from './claimedPercentage.ts';

/** Beyond this change nothing is slight; below half of it nothing is sharp. */
const slightPercent = 10;

/** "Slightly reduced" for −29%, "sharply up" for 2%. */
export const claimedDegree: Rule = {
  id: 'claimed-degree',
  family: 'money',
  label: 'Adverb that the figures contradict',
  why: 'An adverb steers the reader; the figures must bear it out.',
  severity: 'should',
  source: `House convention: slight is up to ${slightPercent}%`,
  over: 'paper',
  check: (paper) =>
    claimsOfKind(paper.passages, 'degree').flatMap(({ passage, claim }): Found[] => {
      const changes = changesOf(paper, passage, claim);
      const bad = changes.filter(({ percent }) => !isBorneOut(claim, percent));
      if (bad.length === 0) return [];
      return [
        {
          ...placeAt(passage, claim.quote),
          message: `“${claim.quote}” does not fit: ${changes.map(({ words, percent }) => `${words} is ${percent < 0 ? '−' : '+'}${Math.abs(percent).toFixed(1)}%`).join(', ')}. Give the figures instead of the adverb.`,
        },
      ];
    }),
};

interface Change {
  readonly words: string;
  readonly percent: number;
}

function changesOf(paper: PaperContext, passage: Passage, claim: Claim): Change[] {
  const compared = comparedIn(paper, claim.sentence, claim.from, claim.to);
  if (compared !== null && !compared.series.percent && compared.first.value !== 0) {
    const { first, last } = compared;
    return [
      { words: `${first.text} to ${last.text}`, percent: ((last.value - first.value) / first.value) * 100 },
    ];
  }
  const base = amountsOf(paper).find(
    (each) => each.passage === passage && each.sentence === claim.sentence && each.year !== null,
  );
  const years = amountsByYear(paper);
  const start = years.findIndex((each) => each.year === base?.year);
  if (
    base === undefined ||
    start < 0 ||
    !/\b(?:funding|money|amounts?|budgets?|costs?|sums?|spending)\b/i.test(claim.sentence)
  )
    return [];
  return years.slice(start + 1).flatMap((each, index) => {
    const previous = years[start + index];
    if (previous === undefined || previous.pence === 0) return [];
    return [
      {
        words: `${pounds(previous.pence)} to ${pounds(each.pence)} (${each.year})`,
        percent: ((each.pence - previous.pence) / previous.pence) * 100,
      },
    ];
  });
}

function isBorneOut(claim: Extract<Claim, { kind: 'degree' }>, percent: number): boolean {
  if (percent !== 0 && percent > 0 !== (claim.direction === 'up')) return false;
  return claim.degree === 'slight'
    ? Math.abs(percent) <= slightPercent
    : Math.abs(percent) * 2 >= slightPercent;
}
