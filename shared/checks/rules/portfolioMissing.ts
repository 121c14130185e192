import type { Found, Rule } from '../check.ts';
import { cellContentText } from '../read/cellContentText.ts';

/** The header names a councillor and not the portfolio. */
export const portfolioMissing: Rule = {
  id: 'portfolio-missing',
  family: 'people',
  label: 'Portfolio not stated',
  why: 'The portfolio says who answers for the matter; the person may change before the meeting.',
  severity: 'should',
  source: 'Reg 9(c) of SI 2012/2089: name and title of the decision maker',
  over: 'paper',
  check: (paper) =>
    paper.blocks.flatMap((block) =>
      block.kind !== 'facts'
        ? []
        : block.rows.flatMap((row): Found[] => {
            if (!/\b(?:portfolio|cabinet member|lead member|executive member)/i.test(row.label)) return [];
            const text = cellContentText(row.blocks).trim();
            if (
              text === '' ||
              /\b(?:Portfolio|Cabinet Member|Leader|Lead Member|Executive Member)\b/.test(
                text.replace(/\(.*?\)/g, ''),
              )
            )
              return [];
            if (!/\b(?:Cllr|Councillor)\b/.test(text)) return [];
            return [
              {
                block: row.id,
                number: null,
                quote: text,
                message: `“${row.label}” names a councillor and no portfolio. Add the title: “Portfolio Holder for …”.`,
              },
            ];
          }),
    ),
};
