import type { Found, PaperContext, Rule } from '../check.ts';
import { type Amount, amountsOf, placeOf, pounds } from '../read/amounts.ts';
import { refersTo } from '../read/appendixOf.ts';
import { type GrandTotal, grandTotals } from '../read/grandTotals.ts';
import { agrees } from '../read/numbers.ts';
import { sharedWords } from '../read/words.ts';
import { capital, isNamed } from './recommendationAmount.ts';

/** An amount in the text that is nearly, but not quite, what a table comes to; a round "£1m" for £1,099,492. */
export const quotedTotal: Rule = {
  id: 'quoted-total',
  family: 'money',
  label: 'Amount in the text differs from the table’s total',
  why: 'A grant or reserve that is smaller than what is planned from it does not pay for the plan.',
  severity: 'should',
  source: 'Recommendation, table and source name one amount',
  over: 'paper',
  check: (paper) => {
    const totals = grandTotals(paper);
    const asked = new Set(
      amountsOf(paper)
        .filter((each) => each.passage.kind === 'recommendation')
        .map((each) => each.number.text),
    );
    return amountsOf(paper).flatMap((amount) => {
      const { kind } = amount.passage;
      if (kind !== 'text' || amount.per !== null || asked.has(amount.number.text)) return [];
      return ofAmount(paper, amount, totals);
    });
  },
};

function ofAmount(paper: PaperContext, amount: Amount, totals: readonly GrandTotal[]): Found[] {
  if (totals.some((each) => each.pence === amount.pence)) return [];
  const total = totals.find((each) => {
    const off = Math.abs(each.pence - amount.pence);
    if (off * 200 <= each.pence) return true;
    return agrees(amount.number, each.pence) && isLinked(paper, amount, each);
  });
  if (total === undefined) return [];
  const off = total.pence - amount.pence;
  if (isNamed(paper, Math.abs(off))) return [];
  return [
    {
      block: amount.passage.block,
      number: amount.passage.number,
      quote: amount.number.text,
      severity: off > 0 ? 'should' : 'note',
      message: `${capital(placeOf(amount.passage))} has ${amount.number.text}; ${total.placed.table.name} comes to ${pounds(total.pence)}: ${pounds(Math.abs(off))} ${off > 0 ? 'more than that' : 'less than that'}. Say which it is, or what pays for the difference.`,
    },
  ];
}

const isLinked = (paper: PaperContext, amount: Amount, { placed }: GrandTotal): boolean =>
  refersTo(paper, amount.passage.text, placed) ||
  sharedWords(amount.sentence, placed.table.block.caption ?? '') >= 2;
