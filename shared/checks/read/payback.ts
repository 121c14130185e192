import { nextFinancialYear } from '../../financialYear.ts';

export interface Payback {
  /** Outlay ÷ yearly saving, in years; 0 without an outlay, null where the saving never pays it back. */
  readonly simple: number | null;
  /** First financial year at whose end the savings so far have met the outlay so far and to come; null for never. */
  readonly turns: string | null;
  /** Which year of savings that is: 4 for the fourth. */
  readonly savingsYears: number | null;
  /** Yearly saving once it runs, in pence: that of the last year shown. */
  readonly yearly: number;
  readonly outlay: number;
}

/**
 * Payback in both ways that councils use. Amounts are pence by financial year; savings run on at the level of their
 * last year shown, for at most fifty years. The spread of the outlay counts: money spent later is netted when it is spent.
 */
export function paybackOf(
  outlays: ReadonlyMap<string, number>,
  savings: ReadonlyMap<string, number>,
): Payback {
  const outlay = [...outlays.values()].reduce((sum, each) => sum + each, 0);
  const years = [...new Set([...outlays.keys(), ...savings.keys()])].sort();
  const shown = [...savings.keys()].sort();
  const yearly = savings.get(shown.at(-1) ?? '') ?? 0;
  if (outlay <= 0) return { simple: 0, turns: years[0] ?? null, savingsYears: 0, yearly, outlay };
  const never = {
    simple: yearly <= 0 ? null : outlay / yearly,
    turns: null,
    savingsYears: null,
    yearly,
    outlay,
  };
  const lastOutlay =
    [...outlays]
      .filter(([, pence]) => pence > 0)
      .map(([year]) => year)
      .sort()
      .at(-1) ?? '';
  let net = 0;
  let count = 0;
  let year = years[0];
  for (let run = 0; year !== undefined && run < 50; run += 1) {
    const saved = savings.get(year) ?? (shown.length > 0 && year > (shown.at(-1) ?? '') ? yearly : 0);
    net += saved - (outlays.get(year) ?? 0);
    if (saved > 0) count += 1;
    if (net >= 0 && year >= lastOutlay) return { ...never, turns: year, savingsYears: count };
    year = nextFinancialYear(year);
  }
  return never;
}

/** What is still to be recovered after so many years of savings, in pence; negative once it is paid back. */
export const stillOpen = ({ outlay, yearly }: Payback, years: number): number => outlay - yearly * years;
