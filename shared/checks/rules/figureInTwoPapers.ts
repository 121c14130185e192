import { plainTextOf } from '../read/richWords.ts';
import type { Found, Rule } from '../check.ts';
import { amountsOf, placeOf, pounds } from '../read/amounts.ts';
import { agrees } from '../read/numbers.ts';
import { sharedWords } from '../read/words.ts';
import { capital } from './recommendationAmount.ts';

interface Known {
  readonly pence: number;
  readonly words: string;
  readonly year: string | null;
  readonly where: string;
}

/** The same money in two papers of one programme: what another paper asks for, or what its finance lines hold. */
export const figureInTwoPapers: Rule = {
  id: 'figure-in-two-papers',
  family: 'money',
  label: 'Figure differs from another paper of the programme',
  why: 'Two papers before the same members must tell one story.',
  severity: 'should',
  source: 'Recommendations and finance lines of the programme’s other papers',
  over: 'paper',
  check: (paper) => {
    const { rows } = paper.pack;
    const others = rows.paper.filter(
      (each) =>
        each.id !== paper.paper.id &&
        each.deletedAt === null &&
        each.programmeId !== null &&
        each.programmeId === paper.paper.programmeId,
    );
    if (others.length === 0) return [];
    const known = others.flatMap((other): Known[] => [
      ...rows.recommendation.flatMap((each) =>
        each.paperId === other.id && each.deletedAt === null && each.amountPence !== null
          ? [
              {
                pence: each.amountPence,
                words: plainTextOf(each.text),
                year: each.financialYear,
                where: `“${other.shortTitle}” asks for`,
              },
            ]
          : [],
      ),
      ...rows.financeLine.flatMap((line) =>
        line.paperId === other.id && line.deletedAt === null
          ? Object.entries(line.amounts).map(([year, pence]) => ({
              pence,
              words: `${line.group} ${line.label}`,
              year,
              where: `“${other.shortTitle}” has`,
            }))
          : [],
      ),
    ]);
    return amountsOf(paper).flatMap((amount): Found[] => {
      if (amount.per !== null || known.some((each) => agrees(amount.number, each.pence))) return [];
      const close = known.find(
        (each) =>
          Math.abs(each.pence - amount.pence) * 100 <= each.pence * 15 &&
          (each.year === null || amount.year === null || each.year === amount.year) &&
          sharedWords(subject(each.words), subject(amount.sentence)) >=
            (amount.year !== null && amount.year === each.year ? 1 : 2),
      );
      if (close === undefined) return [];
      return [
        {
          block: amount.passage.block,
          number: amount.passage.number,
          quote: amount.number.text,
          message: `${capital(placeOf(amount.passage))} has ${amount.number.text}; ${close.where} ${pounds(close.pence)}${close.year === null ? '' : ` for ${close.year}`}. Is it the same money?`,
        },
      ];
    });
  },
};

/** Without the words that every request for money has. */
const subject = (words: string): string =>
  words.replace(
    /\b(?:approv\w*|reserves?|ear-?marked|specific|invest\w*|grants?|request\w*|extra|further|agree[sd]?|asks?|asked|paid|projects?|efficiency|required?|support)\b/gi,
    ' ',
  );
