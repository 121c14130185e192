import type { Found, Rule } from '../check.ts';
import { amountsOf, placeOf, pounds } from '../read/amounts.ts';
import { agrees, tells } from '../read/numbers.ts';
import { reserveFigures } from '../read/reserves.ts';
import { capital } from './recommendationAmount.ts';

/** £126,000 less £50,000 leaves £76,000, not c£70,000; and a paper that draws on a reserve says what is left. */
export const reserveBalance: Rule = {
  id: 'reserve-balance',
  family: 'money',
  label: 'Balance of a reserve after the draw',
  why: 'Whether the reserve bears the decision is what the finance officer has to answer for.',
  severity: 'must',
  source:
    'Local Government Act 2003 section 25; CIPFA LAAP bulletin 99: opening balance, use, closing balance',
  over: 'paper',
  check: (paper): readonly Found[] => {
    const figures = reserveFigures(paper);
    if (figures === null) return [];
    const { opening, draws, closing } = figures;
    const drawn = draws.reduce((sum, each) => sum + each.pence, 0);
    const rest = opening.pence - drawn;
    const sum = `${opening.number.text} (${placeOf(opening.passage)}) less ${draws.map((each) => each.number.text).join(' and ')} leaves ${pounds(rest)}`;
    if (closing !== null)
      return agrees(closing.number, rest)
        ? []
        : [
            {
              block: closing.passage.block,
              number: closing.passage.number,
              quote: closing.number.text,
              ...(closing.number.approximate ? { severity: 'should' as const } : {}),
              message: `${sum}; ${placeOf(closing.passage)} says ${closing.number.approximate ? 'about ' : ''}${closing.number.text}.`,
              mend: {
                kind: 'replace',
                label: `Write ${pounds(rest)}`,
                block: closing.passage.block,
                from: closing.number.text,
                to: pounds(rest),
              },
            },
          ];
    if (amountsOf(paper).some((each) => each.pence !== opening.pence && tells(each.number, rest))) return [];
    return [
      {
        block: opening.passage.block,
        number: opening.passage.number,
        quote: opening.number.text,
        severity: 'note',
        message: `${capital(sum)}. The paper does not say what is left: give the figure, and with it any other call that is expected.`,
      },
    ];
  },
};
