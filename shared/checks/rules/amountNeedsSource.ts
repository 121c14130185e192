import type { Found, PaperContext, Rule } from '../check.ts';
import { amountsOf, placeOf } from '../read/amounts.ts';
import { capital } from './recommendationAmount.ts';

const source =
  /\b(?:reserves?|grants?|base budget|existing budgets?|within budgets?|capital programme|DSG|dedicated schools grant|HRA|contingency|borrowing|fund(?:ed|ing)? (?:from|by)|paid (?:for )?(?:from|by)|financed|met from)\b/i;

/** An amount that is to be approved names what it is paid from, for every year that it runs. */
export const amountNeedsSource: Rule = {
  id: 'amount-needs-source',
  family: 'money',
  label: 'Recommended amount without a source',
  why: 'A decision to spend that names no reserve, grant or budget cannot be carried out as it stands.',
  severity: 'should',
  source: 'Local Government Act 2003 section 25: robust estimates and adequate reserves; house convention',
  over: 'paper',
  check: (paper) =>
    paper.recommendations.flatMap((row): Found[] => {
      if (row.source.trim() !== '') return [];
      const amounts = amountsOf(paper).filter(
        (each) =>
          each.passage.kind === 'recommendation' &&
          each.per === null &&
          each.passage.block.endsWith(`/recommendation-${row.position}`),
      );
      const [first] = amounts;
      if (first === undefined || source.test(first.passage.text) || /\bnotes?\b/i.test(first.passage.text))
        return [];
      const elsewhere = amounts.map((each) => sourcePassage(paper, each.pence));
      const named = elsewhere.find((each) => each !== null);
      const list = amounts.map((each) => each.number.text).join(', ');
      return [
        {
          block: first.passage.block,
          number: first.passage.number,
          quote: list,
          message:
            named === undefined || named === null
              ? `${capital(placeOf(first.passage))} asks for ${list} and names no source; nor does any other place of the paper name one for these amounts.`
              : `${capital(placeOf(first.passage))} asks for ${list} without saying what pays for it; ${placeOf(named)} does. Name the source in the recommendation.`,
        },
      ];
    }),
};

const sourcePassage = (paper: PaperContext, pence: number) =>
  amountsOf(paper).find(
    (each) =>
      each.pence === pence && each.passage.kind !== 'recommendation' && source.test(each.passage.text),
  )?.passage ?? null;
