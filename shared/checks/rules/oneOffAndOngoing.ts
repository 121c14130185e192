import type { Found, Rule } from '../check.ts';
import { amountsOf, figuresOf, placeOf } from '../read/amounts.ts';
import { capital } from './recommendationAmount.ts';

const once = /\bone-?\s?off\b|\bonce only\b|\bnon-?recurr(?:ing|ent)\b/i;
const ongoing = /\bongoing\b|\bon-going\b|\bpermanent\b|\brecurr(?:ing|ent)\b|\bper annum\b|\bonwards\b/i;

/** One-off and ongoing money in one sum, and ongoing money paid from a reserve, which is spent once. */
export const oneOffAndOngoing: Rule = {
  id: 'one-off-and-ongoing',
  family: 'money',
  label: 'One-off and ongoing money mixed',
  why: 'What goes on every year needs a budget; a reserve can be spent once.',
  severity: 'should',
  source: 'CIPFA Financial Management Code: reserves do not pay for ongoing spending',
  over: 'paper',
  check: (paper) => [
    ...figuresOf(paper).flatMap(({ sums, table, number }) =>
      sums.flatMap((sum): Found[] => {
        const rows = table.rows.filter((row) =>
          sum.parts.some((part) => part.size !== 0 && row.cells.includes(part)),
        );
        const one = rows.find((row) => once.test(row.label));
        const other = rows.find((row) => ongoing.test(row.label) && !once.test(row.label));
        if (sum.direction === 'across' || one === undefined || other === undefined) return [];
        return [
          {
            block: sum.cell.id,
            number,
            quote: sum.row.label,
            message: `“${sum.row.label}” adds “${one.label}” and “${other.label}”: one is spent once, the other every year. Give a total for each.`,
          },
        ];
      }),
    ),
    ...paper.recommendations.flatMap((row): Found[] => {
      const amount = amountsOf(paper).find((each) =>
        each.passage.block.endsWith(`/recommendation-${row.position}`),
      );
      if (
        amount === undefined ||
        !/\bonwards\b|\beach year\b|\bper annum\b|\ba year\b|\bongoing\b/i.test(amount.passage.text)
      )
        return [];
      const reserve = amountsOf(paper).find(
        (each) =>
          each.passage.kind === 'text' &&
          /\breserves?\b/i.test(each.passage.text) &&
          /\b(?:come out of|from|paid|funded|met)\b/i.test(each.passage.text),
      );
      const fromReserve = /\breserve/i.test(`${row.source} ${amount.passage.text}`);
      const line = paper.pack.rows.financeLine.find(
        (each) =>
          each.paperId === row.paperId &&
          each.deletedAt === null &&
          each.term === 'ongoing' &&
          each.sourceKind === 'reserve',
      );
      if (!fromReserve && (line === undefined || reserve === undefined)) return [];
      return [
        {
          block: amount.passage.block,
          number: amount.passage.number,
          quote: amount.number.text,
          message: `${capital(placeOf(amount.passage))} goes on year after year; the only source named is a reserve${reserve === undefined ? '' : ` (${placeOf(reserve.passage)})`}, which can be spent once. Name the budget that bears the later years.`,
        },
      ];
    }),
  ],
};
