import type { Found, Rule } from '../check.ts';
import { numbersIn, valueOf } from '../read/numbers.ts';
import { sentencesIn } from '../read/amounts.ts';
import { fromTo, placeAt } from './claimedPercentage.ts';

const rising = /\b(?:ris(?:es|en|ing)|rose|increas(?:es|ed|ing)|grew|grown|gone up|went up|climbed)\b/i;
const falling =
  /\b(?:falls|fell|fallen|falling|decreas(?:es|ed|ing)|reduc(?:es|ed|ing)|declin(?:es|ed|ing)|dropp?(?:s|ed|ing)|gone down|went down)\b/i;

/** "Rose from 46.5 to 44.5", "£156k, falling to £220k". */
export const claimedDirection: Rule = {
  id: 'claimed-direction',
  family: 'money',
  label: 'Rise that is a fall, or the reverse',
  why: 'The verb and its figures must go the same way.',
  severity: 'must',
  source: 'The two figures that are compared',
  over: 'paper',
  check: (paper) =>
    paper.passages.flatMap((passage) =>
      passage.generated === true ||
      !/\d/.test(passage.text) ||
      !(rising.test(passage.text) || falling.test(passage.text))
        ? []
        : sentencesIn(passage.text).flatMap(({ text }): Found[] => {
            const verb = rising.exec(text) ?? falling.exec(text);
            if (verb === null || (rising.test(text) && falling.test(text))) return [];
            const up = rising.test(text);
            const pair = fromTo(text) ?? landing(text, verb.index + verb[0].length);
            if (pair === null || pair[0] === pair[1] || pair[1] > pair[0] === up) return [];
            return [
              {
                ...placeAt(passage, verb[0]),
                message: `The sentence says “${verb[0]}”, but its figures go ${up ? 'down' : 'up'}, from ${pair[0]} to ${pair[1]}.`,
              },
            ];
          }),
    ),
};

/** "£220k in 2022/23, falling to £156k": the amount before the verb and the one right after "to". */
function landing(sentence: string, at: number): readonly [number, number] | null {
  const money = numbersIn(sentence).filter((each) => each.kind === 'money');
  const after = money.find((each) => each.at >= at);
  const before = money.findLast((each) => each.end <= at);
  if (before === undefined || after === undefined || !/^\sto\s$/.test(sentence.slice(at, after.at)))
    return null;
  return [valueOf(before), valueOf(after)];
}
