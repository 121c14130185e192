import type { Found, Rule } from '../check.ts';
import { type Amount, amountsOf, placeOf, pounds } from '../read/amounts.ts';
import { capital } from './recommendationAmount.ts';

/** The recommendation's £292k for 2021/22, and £229k or £295k for the same year in the text. */
export const sameFigureDiffers: Rule = {
  id: 'same-figure-differs',
  family: 'money',
  label: 'One figure, two values in the paper',
  why: 'The text argues for one amount and the recommendation asks for another.',
  severity: 'must',
  source: 'A figure is the same wherever it stands in a paper',
  over: 'paper',
  check: (paper) => {
    const all = amountsOf(paper).filter((each) => each.per === null);
    const asked = all.filter((each) => each.passage.kind === 'recommendation');
    const told = new Set<number>();
    return all.flatMap((amount): Found[] => {
      if (amount.passage.kind === 'recommendation' || told.has(amount.pence)) return [];
      if (asked.some((each) => each.pence === amount.pence)) return [];
      const other = asked.find((each) => isMeant(each, amount));
      if (other === undefined) return [];
      told.add(amount.pence);
      return [
        {
          block: amount.passage.block,
          number: amount.passage.number,
          quote: amount.number.text,
          message: `${capital(placeOf(amount.passage))} has ${amount.number.text}${amount.year === null ? '' : ` for ${amount.year}`}; ${placeOf(other.passage)} has ${other.number.text}, ${pounds(Math.abs(other.pence - amount.pence))} ${other.pence > amount.pence ? 'more' : 'less'}.`,
        },
      ];
    });
  },
};

/** The same year and within 15%, or the same digits in another order. Round figures are too common to tell. */
function isMeant(asked: Amount, amount: Amount): boolean {
  const near = Math.abs(asked.pence - amount.pence) * 100 <= asked.pence * 15;
  if (near && asked.year !== null && asked.year === amount.year) return true;
  return (
    significant(asked).length >= 3 &&
    sorted(asked) === sorted(amount) &&
    asked.pence !== amount.pence &&
    sameSize(asked, amount)
  );
}

const significant = ({ pence }: Amount): string => String(pence).replace(/0+$/, '');
const sorted = (amount: Amount): string => significant(amount).split('').sort().join('');
const sameSize = (one: Amount, other: Amount): boolean =>
  String(one.pence).length === String(other.pence).length;
