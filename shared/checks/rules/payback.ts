import type { Found, PaperContext, Rule } from '../check.ts';
import { byText } from '../read/byText.ts';
import { pounds } from '../read/amounts.ts';
import { investmentOf } from '../read/investment.ts';
import { numbersIn, type ReadNumber, valueOf } from '../read/numbers.ts';
import type { Passage } from '../read/passages.ts';
import { type Payback, stillOpen } from '../read/payback.ts';

interface Stated {
  readonly passage: Passage;
  readonly number: ReadNumber;
}

/** Payback in both ways: the simple quotient, and the year in which the cumulative net turns. */
export const payback: Rule = {
  id: 'payback',
  family: 'money',
  label: 'Payback period',
  why: 'An invest-to-save decision stands on it.',
  severity: 'must',
  source:
    'Simple payback = outlay ÷ yearly saving; break-even is the year in which the cumulative net is no longer negative',
  over: 'paper',
  check: (paper) => {
    const stated = statedIn(paper);
    const money = stated.length === 0 ? null : investmentOf(paper);
    if (money === null) return [];
    const finest = Math.max(...stated.map((each) => each.number.decimals));
    const seen = new Set<string>();
    return stated.flatMap((each): Found[] => {
      const message = verdict(each.number, money, finest);
      if (message === null || seen.has(each.number.text)) return [];
      seen.add(each.number.text);
      const fits = money.simple !== null && rounds(each.number, money.simple);
      return [
        {
          block: each.passage.block,
          number: each.passage.number,
          quote: each.passage.text,
          ...(fits ? { severity: 'should' as const } : {}),
          message,
        },
      ];
    });
  },
};

function verdict(number: ReadNumber, money: Payback, finest: number): string | null {
  const years = valueOf(number);
  if (money.outlay === 0) return `There is no outlay to pay back; the paper says ${number.text} years.`;
  if (money.simple === null)
    return `With no yearly saving the ${pounds(money.outlay)} does not pay back; the paper says ${number.text} years.`;
  const quotient = `${pounds(money.outlay)} ÷ ${pounds(money.yearly)} a year is ${money.simple.toFixed(2)} years`;
  const turn =
    money.turns === null
      ? 'the cumulative net never turns'
      : `the cumulative net turns in ${money.turns}, the ${ordinal(money.savingsYears ?? 0)} year of savings`;
  if (!rounds(number, money.simple)) return `${quotient}, not ${number.text}; counted by year ${turn}.`;
  const open = stillOpen(money, years);
  if (number.decimals >= finest || open <= 0) return null;
  return `${number.text} years here, ${money.simple.toFixed(finest)} elsewhere in the paper. After ${number.text} years of savings ${pounds(open)} is still to be recovered; ${turn}.`;
}

const rounds = (number: ReadNumber, years: number): boolean =>
  Math.abs(valueOf(number) - years) <= 10 ** -number.decimals / 2 + 1e-9;

const ordinal = (count: number): string =>
  `${count}${['th', 'st', 'nd', 'rd'][count < 4 ? count : 0] ?? 'th'}`;

const about = byText((text) =>
  /\bpay(?:s|ing)?[- ]?back\b|\bpaid back\b|\binvestment (?:is )?recovered\b/i.test(text),
);

/** "Paid back in 3 years" in prose or a cell; "3.1 years" in a row that is headed payback. */
function statedIn(paper: PaperContext): Stated[] {
  const cells = new Map<string, boolean>();
  for (const block of paper.blocks)
    if (block.kind === 'table')
      for (const row of block.body) {
        const blocks = row.cells.flatMap((cell) => cell.blocks);
        const told = blocks.some(
          (each) =>
            each.kind === 'paragraph' &&
            each.text.some((inline) => inline.kind !== 'break' && about(inline.text)),
        );
        for (const each of blocks) cells.set(each.id, told);
      }
  return paper.passages.flatMap((passage) => {
    if (passage.generated === true || passage.kind === 'caption') return [];
    if (!(cells.get(passage.block) ?? false) && !about(passage.text)) return [];
    return numbersIn(passage.text)
      .filter((each) => each.kind === 'plain' && /^years?$/.test(each.noun))
      .slice(0, 1)
      .map((number) => ({ passage, number }));
  });
}
