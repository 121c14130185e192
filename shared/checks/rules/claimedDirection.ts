import type { Found, Rule } from '../check.ts';
import { byText } from '../read/byText.ts';
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
      passage.generated === true
        ? []
        : contradictionsIn(passage.text).map((each): Found => ({
            ...placeAt(passage, each.verb),
            message: `The sentence says “${each.verb}”, but its figures go ${each.up ? 'down' : 'up'}, from ${each.pair[0]} to ${each.pair[1]}.`,
          })),
    ),
};

interface Contradiction {
  readonly verb: string;
  readonly up: boolean;
  readonly pair: readonly [number, number];
}

const contradictionsIn = byText((text): readonly Contradiction[] =>
  !/\d/.test(text) || !(rising.test(text) || falling.test(text))
    ? []
    : sentencesIn(text).flatMap((sentence): Contradiction[] => {
        const up = rising.exec(sentence.text);
        const down = falling.exec(sentence.text);
        const verb = up ?? down;
        if (verb === null || (up !== null && down !== null)) return [];
        const after = verb.index + verb[0].length;
        const pair = span(sentence.text, after) ?? landing(sentence.text, after);
        if (pair === null || pair[0] === pair[1] || pair[1] > pair[0] === (up !== null)) return [];
        return [{ verb: verb[0], up: up !== null, pair }];
      }),
);

/** "Rose from A to B", the two close by: "reduces exclusions for pupils from 11 to 16" is no movement. */
function span(sentence: string, at: number): readonly [number, number] | null {
  const gap = /^[^.;:]{0,40}?\bfrom\s/.exec(sentence.slice(at))?.[0];
  return gap === undefined || /\b(?:for|of|among|pupils|children|people|those)\b/i.test(gap)
    ? null
    : fromTo(sentence);
}

/** "£220k in 2022/23, falling to £156k": the amount before the verb and the one right after "to". */
function landing(sentence: string, at: number): readonly [number, number] | null {
  const money = numbersIn(sentence).filter((each) => each.kind === 'money');
  const after = money.find((each) => each.at >= at);
  const before = money.findLast((each) => each.end <= at);
  if (before === undefined || after === undefined || !/^\sto\s$/.test(sentence.slice(at, after.at)))
    return null;
  return [valueOf(before), valueOf(after)];
}
