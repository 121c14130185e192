import type { Found, Rule } from '../check.ts';
import { claimsOfKind } from '../read/claims.ts';
import { comparedIn } from '../read/claimsSeries.ts';
import { numbersIn, type ReadNumber, valueOf } from '../read/numbers.ts';
import type { Passage } from '../read/passages.ts';

/** "55% more requests since 2019" against the 541 and 837 of the table, or "from 541 to 837" in the same sentence. */
export const claimedPercentage: Rule = {
  id: 'claimed-percentage',
  family: 'money',
  label: 'Percentage that the figures contradict',
  why: 'Percentages are quoted onwards; a wrong one is remembered.',
  severity: 'must',
  source: 'Change = (last − first) ÷ first, within the rounding shown',
  over: 'paper',
  check: (paper) =>
    claimsOfKind(paper.passages, 'percent').flatMap(({ passage, claim }): Found[] => {
      const inside = fromTo(claim.sentence);
      const outside = inside === null ? comparedIn(paper, claim.sentence, claim.from, claim.to) : null;
      if (outside?.series.percent === true) return [];
      const first = inside?.[0] ?? outside?.first.value;
      const last = inside?.[1] ?? outside?.last.value;
      if (first === undefined || last === undefined || first === 0) return [];
      const change = ((last - first) / Math.abs(first)) * 100;
      const claimed = valueOf(claim.percent) * (claim.direction === 'up' ? 1 : -1);
      if (isBorneOut(claim.quote, claim.percent, change - claimed, claim.direction)) return [];
      const right = `${Math.abs(change).toFixed(Math.max(0, claim.percent.decimals))}%`;
      const where =
        outside === null
          ? 'The sentence itself'
          : `${outside.series.where.charAt(0).toUpperCase()}${outside.series.where.slice(1)}`;
      const years = outside === null ? '' : ` (${outside.first.period} and ${outside.last.period})`;
      return [
        {
          ...placeAt(passage, claim.quote),
          message: `${where} has ${print(first)} and ${print(last)}${years}: ${change >= 0 ? '+' : '−'}${Math.abs(change).toFixed(1)}%, not ${claimed >= 0 ? '+' : '−'}${claim.percent.text}.`,
          ...(Math.sign(change) === Math.sign(claimed)
            ? {
                mend: {
                  kind: 'replace' as const,
                  label: `Write ${right}`,
                  block: passage.block,
                  from: claim.percent.text,
                  to: right,
                },
              }
            : {}),
        },
      ];
    }),
};

/** Where words of a passage stand, as a finding says it. */
export const placeAt = (passage: Passage, quote: string) => ({
  block: passage.block,
  number: passage.number,
  quote,
});

const print = (value: number): string => String(value);

/** "Over 50%" holds up to 60%, "nearly 50%" down to 40%, "about 50%" within 2.5 points; else the rounding shown decides. */
function isBorneOut(quote: string, percent: ReadNumber, off: number, direction: 'up' | 'down'): boolean {
  const beyond = direction === 'up' ? off : 0 - off;
  if (/\b(?:over|more than|at least)\b/i.test(quote)) return beyond >= 0 && beyond <= 10;
  if (/\b(?:nearly|almost|just under)\b/i.test(quote)) return beyond <= 0 && beyond >= -10;
  const shown = 10 ** -percent.decimals / 2;
  const slack = percent.approximate ? Math.max(2.5, shown) : shown;
  return Math.abs(off) <= slack + 1e-9;
}

/** Two figures of a sentence that says "from A to B"; years, dates and ages are not figures. */
export function fromTo(sentence: string): readonly [number, number] | null {
  const numbers = numbersIn(sentence).filter(
    (each) => each.kind !== 'percent' && !isYear(each.digits, each.decimals, each.kind),
  );
  if (/\bage[ds]?\b|\byear[- ]olds?\b/i.test(sentence)) return null;
  const at = numbers.findIndex((each) =>
    /\bfrom\s(?:about\s|around\s|some\s)?$/i.test(sentence.slice(0, each.at)),
  );
  const [first, last] = [numbers[at], numbers[at + 1]];
  if (
    at < 0 ||
    first === undefined ||
    last === undefined ||
    first.kind !== last.kind ||
    month.test(last.noun)
  )
    return null;
  if (!/\bto\s(?:about\s|around\s|some\s|only\s|just\s)?$/i.test(sentence.slice(first.end, last.at)))
    return null;
  return [valueOf(first), valueOf(last)];
}

const month = /^(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)/;

const isYear = (digits: number, decimals: number, kind: string): boolean =>
  kind === 'plain' && decimals === 0 && digits >= 1900 && digits <= 2100;
