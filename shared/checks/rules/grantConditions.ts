import { financialYearDays } from '../../financialYear.ts';
import type { Found, Rule } from '../check.ts';
import { byText } from '../read/byText.ts';
import { figuresOf, placeOf } from '../read/amounts.ts';
import { refersTo } from '../read/appendixOf.ts';
import { pounds } from '../read/amounts.ts';

const notUsual = /\bnot\b[^.]{0,30}\bbusiness as usual\b/i;
const usual =
  /\bcorporate services\b|\boverheads?\b|\brecharges?\b|\bcentral (?:support|services)\b|\bsupport services\b/i;

const isCondition = byText((text) => notUsual.test(text) && /\bgrant\b|£|\bbid\b|\bfunding\b/i.test(text));

/** A grant that may not pay for business as usual, and a share of it for corporate services; or spent after it ends. */
export const grantConditions: Rule = {
  id: 'grant-conditions',
  family: 'money',
  label: 'Spending that the grant’s conditions may not allow',
  why: 'What a grant does not allow is paid back.',
  severity: 'should',
  source: 'Conditions of the grant as the paper states them',
  over: 'paper',
  check: (paper) => {
    const condition = paper.passages.find((each) => each.generated !== true && isCondition(each.text));
    const rows =
      condition === undefined
        ? []
        : figuresOf(paper).flatMap((placed) =>
            placed.table.rows.flatMap((row): Found[] => {
              const cell = row.cells.find((each) => each.number !== null && each.size > 0);
              if (row.kind !== 'body' || cell === undefined || !usual.test(row.label)) return [];
              if (
                !/\bgrant\b/i.test(`${row.label} ${placed.table.block.caption ?? ''}`) &&
                !refersTo(paper, condition.text, placed)
              )
                return [];
              return [
                {
                  block: cell.id,
                  number: placed.number,
                  quote: row.label,
                  message: `“${row.label}” takes ${cell.text}; according to ${placeOf(condition)} the money may not go to business as usual. Say why this is allowed.`,
                },
              ];
            }),
          );
    return [...rows, ...afterItsEnd(paper)];
  },
};

function afterItsEnd(paper: Parameters<Extract<Rule, { over: 'paper' }>['check']>[0]): Found[] {
  return paper.pack.rows.financeLine.flatMap((line) => {
    const until = line.availableUntil;
    if (line.paperId !== paper.paper.id || line.deletedAt !== null || line.kind !== 'cost' || until === null)
      return [];
    return Object.entries(line.amounts).flatMap(([year, pence]) =>
      pence > 0 && financialYearDays(year).first > until
        ? [
            {
              block: paper.passages.find((each) => each.text === line.label)?.block ?? null,
              number: null,
              quote: line.label,
              message: `“${line.label}” spends ${pounds(pence)} in ${year}, but ${line.sourceName === '' ? 'its source' : line.sourceName} can be used until ${until} only.`,
            },
          ]
        : [],
    );
  });
}
