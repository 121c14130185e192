import { totalOf } from '../../entities/financeLine.ts';
import type { Found, PaperContext, Rule } from '../check.ts';
import { type Amount, amountsOf, placeOf, pounds } from '../read/amounts.ts';
import { grandTotals } from '../read/grandTotals.ts';
import { agrees, penceOf } from '../read/numbers.ts';

/** The amount that is approved is the amount that the paper adds up to, to the pound. */
export const recommendationAmount: Rule = {
  id: 'recommendation-amount',
  family: 'money',
  label: 'Recommended amount differs from the table',
  why: 'What is resolved is the authority to spend: a rounded amount leaves the rest without authority.',
  severity: 'must',
  source: 'Recommendation, table and source name one amount',
  over: 'paper',
  check: (paper) => {
    const asked = amountsOf(paper).filter(
      (each) => each.passage.kind === 'recommendation' && each.per === null,
    );
    return [...asked.flatMap((each) => againstTotals(paper, each)), ...againstRows(paper, asked)];
  },
};

interface Target {
  readonly pence: number;
  readonly name: string;
}

/** What an amount may stand for: the tables' totals, and the groups of costs in the finance data. */
function targetsOf(paper: PaperContext): Target[] {
  const lines = paper.pack.rows.financeLine.filter(
    (each) => each.paperId === paper.paper.id && each.kind === 'cost' && each.deletedAt === null,
  );
  const groups = [...new Set(lines.map((each) => each.group))];
  return [
    ...grandTotals(paper).map(({ placed, pence }) => ({ pence, name: placed.table.name })),
    ...groups.map((group) => ({
      pence: lines.filter((each) => each.group === group).reduce((sum, each) => sum + totalOf(each), 0),
      name: `the finance data${group === '' ? '' : ` (“${group}”)`}`,
    })),
    ...lines.flatMap((line) =>
      Object.values(line.amounts).map((pence) => ({ pence, name: `the finance data (“${line.label}”)` })),
    ),
  ];
}

function againstTotals(paper: PaperContext, asked: Amount): Found[] {
  const targets = targetsOf(paper);
  if (targets.some((each) => each.pence === asked.pence)) return [];
  const place = { block: asked.passage.block, number: asked.passage.number, quote: asked.number.text };
  const rounded = targets.find(
    (each) => agrees(asked.number, each.pence) && Math.abs(each.pence - asked.pence) * 10 < each.pence,
  );
  if (rounded !== undefined) {
    const off = rounded.pence - asked.pence;
    if (isNamed(paper, Math.abs(off))) return [];
    return [
      {
        ...place,
        severity: 'should',
        message: `${capital(placeOf(asked.passage))} has ${asked.number.text}; ${rounded.name} comes to ${pounds(rounded.pence)}. The rounding shown covers that, but ${pounds(Math.abs(off))} ${off > 0 ? 'would be short' : 'more would be approved than is needed'}.`,
        mend: {
          kind: 'replace',
          label: `Write ${pounds(rounded.pence)}`,
          block: asked.passage.block,
          from: asked.number.text,
          to: pounds(rounded.pence),
        },
      },
    ];
  }
  const near = targets.find(
    (each) => each.pence > 0 && Math.abs(each.pence - asked.pence) * 100 <= each.pence * 15,
  );
  const elsewhere = amountsOf(paper).some(
    (each) => each.passage.kind !== 'recommendation' && each.pence === asked.pence,
  );
  if (near === undefined || elsewhere) return [];
  return [
    {
      ...place,
      message: `${capital(placeOf(asked.passage))} has ${asked.number.text}; ${near.name} comes to ${pounds(near.pence)}, ${pounds(Math.abs(near.pence - asked.pence))} ${near.pence > asked.pence ? 'more' : 'less'}. No other place of the paper has ${asked.number.text}.`,
    },
  ];
}

/** The amount kept with the recommendation against the amount in its words. */
function againstRows(paper: PaperContext, asked: readonly Amount[]): Found[] {
  return paper.recommendations.flatMap((row): Found[] => {
    const printed = asked.filter((each) => each.passage.block.endsWith(`/recommendation-${row.position}`));
    if (row.amountPence === null || printed.length === 0) return [];
    const kept = row.amountPence;
    if (printed.some((each) => agrees(each.number, kept))) return [];
    const first = printed[0];
    if (first === undefined) return [];
    return [
      {
        block: first.passage.block,
        number: first.passage.number,
        quote: first.number.text,
        message: `${capital(placeOf(first.passage))} says ${first.number.text}, but the amount kept with it is ${pounds(kept)}. The decision record would show the second.`,
        mend: {
          kind: 'set',
          label: `Keep ${pounds(penceOf(first.number))}`,
          entity: 'recommendation',
          id: row.id,
          field: 'amountPence',
          value: penceOf(first.number),
        },
      },
    ];
  });
}

/** A paper that names the difference itself ("£200 has still to be found") has told its readers. */
export const isNamed = (paper: PaperContext, pence: number): boolean =>
  amountsOf(paper).some((each) => each.pence === pence);

export const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);
