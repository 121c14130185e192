import type { Found, PaperContext, Rule } from '../check.ts';
import { amountsOf, pounds } from '../read/amounts.ts';
import { type HeadlineCost, headlineCosts } from '../read/headlineCosts.ts';
import type { NumericTable } from '../read/numericTable.ts';

/** A cost column in which salaries, day rates and totals stand below each other: it adds up to nothing. */
export const mixedCostColumn: Rule = {
  id: 'mixed-cost-column',
  family: 'money',
  label: 'Cost column mixes salaries, day rates and totals',
  why: 'The amount asked for cannot be derived from such a table, nor can anybody check it later.',
  severity: 'should',
  source: 'Staff cost = FTE × months × pay with on-costs; days × rate: all parts stated',
  over: 'paper',
  check: (paper) => {
    const costs = headlineCosts(paper);
    return [...new Set(costs.map((each) => each.cost.table))].flatMap((table) =>
      ofTable(paper, table, costs),
    );
  },
};

function ofTable(paper: PaperContext, table: NumericTable, all: readonly HeadlineCost[]): Found[] {
  const costs = all.filter((each) => each.cost.table === table);
  const count = (basis: HeadlineCost['basis']): number => costs.filter((each) => each.basis === basis).length;
  const kinds = [
    [count('yearly'), 'a year’s pay'],
    [count('daily'), 'a day rate'],
    [count('total'), 'a total'],
  ] as const;
  const bases = kinds.filter(([times]) => times > 0);
  if (bases.length < 2 || (count('yearly') === 0 && count('daily') < 2)) return [];
  const [first] = costs;
  if (first === undefined) return [];
  const inSum = costs.filter((each) => each.basis === 'yearly' || each.basis === 'total');
  const least = inSum.reduce((sum, each) => sum + each.pence, 0);
  const most = inSum.reduce((sum, each) => sum + each.pence * (each.unclear ?? 1), 0);
  const asked = amountsOf(paper).find((each) => each.passage.kind === 'recommendation' && each.per === null);
  const sums =
    most === least
      ? pounds(least)
      : `${pounds(least)} or, with each of several posts counted, ${pounds(most)}`;
  const against =
    asked === undefined || asked.pence === least || asked.pence === most
      ? ''
      : ` The headline figures come to ${sums}, not to the ${asked.number.text} that is asked for.`;
  const rates = count('daily') > 0 ? ', without the day rates' : '';
  const onCosts = costs.some((each) => each.onCosts) ? ' On-costs are added in words only.' : '';
  return [
    {
      block: first.cost.cell.id,
      number: first.cost.number,
      quote: table.block.caption ?? 'Cost',
      message: `The cost column mixes ${bases.map(([times, words]) => `${words} (${times})`).join(', ')}.${against.replace(' come to ', `${rates === '' ? '' : `${rates},`} come to `)}${onCosts} Give a total for each row.`,
    },
  ];
}
