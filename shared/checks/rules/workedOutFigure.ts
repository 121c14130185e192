import type { Found, PaperContext, Rule } from '../check.ts';
import { amountsOf, pounds } from '../read/amounts.ts';
import { type CostCell, costCells } from '../read/costCells.ts';
import { agrees, numbersIn, penceOf, type ReadNumber, valueOf } from '../read/numbers.ts';
import { numberInCell } from '../read/numbersInCell.ts';
import { countIn, daysIn, timesPence } from '../read/quantities.ts';

/** Days × rate, months × monthly cost, 12 × £250: multiplied again. */
export const workedOutFigure: Rule = {
  id: 'worked-out-figure',
  family: 'money',
  label: 'Price times quantity gives another amount',
  why: 'A figure that its own parts do not yield cannot be defended when it is asked about.',
  severity: 'should',
  source: 'Price × quantity; nine months are 39 weeks',
  over: 'paper',
  check: (paper) => [...costCells(paper).flatMap(ofCell), ...inProse(paper)],
};

function ofCell({ cell, lines, number }: CostCell): Found[] {
  const total = lines.map((line) => numberInCell(line)).find((each) => each?.kind === 'money');
  const rest = lines.filter((line) => numberInCell(line)?.kind !== 'money').join('; ');
  const prices = numbersIn(rest).filter((each) => each.kind === 'money');
  const [price] = prices;
  if (total === undefined || total === null || price === undefined || prices.length > 1) return [];
  const daily = /^\s?(?:per|a|\/)\s?day\b/i.test(rest.slice(price.end));
  const days = daily ? daysIn(rest) : null;
  const things = daily ? null : countIn(rest);
  const quantity = days?.days ?? things?.count;
  if (quantity === undefined) return [];
  const right = timesPence(penceOf(price), quantity);
  if (Number.isNaN(right) || agrees(total, right)) return [];
  const words = days === null ? `${things?.count} ${things?.noun}` : `${days.words} is ${days.days} days`;
  const bought = penceOf(total) / penceOf(price);
  const paysFor =
    Number.isInteger(bought) && days !== null
      ? ` ${printed(total)} pays for ${bought} days${bought === days.fourWeekMonths ? ', four weeks a month' : ''}.`
      : '';
  return [
    {
      block: cell.id,
      number,
      quote: total.text,
      message: `${words}: at ${price.text} each that comes to ${pounds(right)}, not ${printed(total)}.${paysFor}`,
    },
  ];
}

const printed = (number: ReadNumber): string => number.text.replace(', ', ',');

const equation =
  /(\d[\d,.]*)\s?(?:x|×|@|times)\s?(£[\d,.]+(?:k|m)?)\s?(?:=|equals|is|comes to|makes|gives|,? (?:a )?total(?:ling)?(?: of)?)\s?(£[\d,.]*\d(?:k|m)?)/gi;
const span = /^(?:days?|weeks?|months?|years?|hours?)$/;

function inProse(paper: PaperContext): Found[] {
  const equations = paper.passages.flatMap((passage) =>
    passage.generated === true || !passage.text.includes('£')
      ? []
      : [...passage.text.matchAll(equation)].flatMap((match): Found[] => {
          const [quote, count = '', price = '', result = ''] = match;
          const [one] = numbersIn(price);
          const [stated] = numbersIn(result);
          const quantity = Number(count.replaceAll(',', ''));
          if (one === undefined || stated === undefined || !Number.isFinite(quantity)) return [];
          const right = timesPence(penceOf(one), quantity);
          return Number.isNaN(right) || agrees(stated, right)
            ? []
            : [
                {
                  block: passage.block,
                  number: passage.number,
                  quote,
                  message: `${count} × ${one.text} is ${pounds(right)}, not ${stated.text}.`,
                },
              ];
        }),
  );
  return [...equations, ...rates(paper)];
}

/** "9 months at £45,000 a month, £405,000 in all": one quantity, one rate, one sum in a sentence. */
function rates(paper: PaperContext): Found[] {
  return amountsOf(paper).flatMap((rate): Found[] => {
    if (rate.per === null || rate.passage.kind === 'cell') return [];
    const all = numbersIn(rate.sentence);
    const sums = all.filter((each) => each.kind === 'money' && each.text !== rate.number.text);
    const counts = all.filter((each) => each.kind === 'plain' && span.test(each.noun));
    const [sum] = sums;
    const [count] = counts;
    if (sum === undefined || count === undefined || sums.length > 1 || counts.length > 1) return [];
    if (penceOf(sum) <= rate.pence) return [];
    if (
      !count.noun.startsWith(rate.per) ||
      !/\b(?:total|in all|altogether|comes? to|makes?|costing)\b|=/i.test(rate.sentence)
    )
      return [];
    const right = timesPence(rate.pence, valueOf(count));
    if (Number.isNaN(right) || agrees(sum, right)) return [];
    return [
      {
        block: rate.passage.block,
        number: rate.passage.number,
        quote: sum.text,
        message: `${count.text} ${count.noun} at ${rate.number.text} a ${rate.per} come to ${pounds(right)}, not ${sum.text}.`,
      },
    ];
  });
}
