import type { Found, Rule } from '../check.ts';
import { amountsOf, figuresOf, placeOf } from '../read/amounts.ts';
import { numbersIn } from '../read/numbers.ts';
import { capital } from './recommendationAmount.ts';

/** "c£50,000" where the recommendation has £50k; "around 397" beside the exact 397 of a table. */
export const approximateAmount: Rule = {
  id: 'approximate-amount',
  family: 'money',
  label: 'Exact here, approximate there',
  why: 'A decision needs the exact amount, and “around” before an exact count makes the reader doubt it.',
  severity: 'note',
  source: 'A figure is the same wherever it stands in a paper',
  over: 'paper',
  check: (paper) => {
    const asked = amountsOf(paper).filter((each) => each.passage.kind === 'recommendation');
    const loose = amountsOf(paper).filter(
      (each) =>
        each.number.approximate &&
        each.passage.kind !== 'cell' &&
        asked.some((other) => other.pence === each.pence && !other.number.approximate),
    );
    const exact = new Map(
      figuresOf(paper).flatMap(({ table }) =>
        table.rows.flatMap((row) =>
          row.cells.flatMap((cell) =>
            cell.number === null ? [] : [[cell.text.trim(), table.name] as const],
          ),
        ),
      ),
    );
    const [first, ...more] = loose;
    return [
      ...(first === undefined
        ? []
        : [
            {
              block: first.passage.block,
              number: first.passage.number,
              quote: first.number.text,
              message: `${capital(placeOf(first.passage))}${more.length === 0 ? '' : ` and ${placeOf(more[0]?.passage ?? first.passage)}`} have about ${first.number.text}; the recommendation asks for exactly ${asked.find((each) => each.pence === first.pence)?.number.text ?? ''}. Drop the “c” in all places, or round nowhere.`,
            },
          ]),
      ...paper.passages.flatMap((passage): Found[] =>
        passage.generated === true || passage.kind === 'cell'
          ? []
          : numbersIn(passage.text)
              .filter(
                (each) =>
                  each.approximate &&
                  each.kind !== 'money' &&
                  each.digits % 10 !== 0 &&
                  Math.abs(each.digits) > 20 &&
                  exact.has(each.text),
              )
              .map((each) => ({
                block: passage.block,
                number: passage.number,
                quote: each.text,
                message: `“About” stands before ${each.text}, which is the exact figure of ${exact.get(each.text) ?? 'a table'}. Leave the word out, or round the figure.`,
              })),
      ),
    ];
  },
};
