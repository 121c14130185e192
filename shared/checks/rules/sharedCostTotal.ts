import type { Found, Rule } from '../check.ts';
import { byText } from '../read/byText.ts';
import { amountsOf, placeOf, sentencesIn } from '../read/amounts.ts';

const partners = String.raw`(?:(?:the|all)\s)?(?:two|three|four|five|\d)\s(?:boroughs|councils|authorities|partners|districts|counties)`;
const shared = new RegExp(
  String.raw`\b(?:split|shared?|borne|met)\b[^.]{0,40}\b${partners}\b|\b${partners}\b[^.]{0,30}\b(?:split|share|bear)\b`,
  'i',
);
const money = /\b(?:costs?|pay(?:s|ments?)?|paid|funding|funded|expenses?|investment)\b/i;
const all = new RegExp(
  String.raw`\b(?:total|altogether|in all|overall|combined)\b(?:[^.]|\.\d){0,60}\b${partners}\b|\b${partners}\b(?:[^.]|\.\d){0,60}\b(?:total|altogether|in all|overall|combined)\b`,
  'i',
);

const isShared = byText(
  (text) =>
    shared.test(text) && sentencesIn(text).some((each) => shared.test(each.text) && money.test(each.text)),
);

/** "The three boroughs will share the cost", and only this council's part in figures. */
export const sharedCostTotal: Rule = {
  id: 'shared-cost-total',
  family: 'money',
  label: 'Shared cost without the total of all partners',
  why: 'Members cannot judge whether their share is fair.',
  severity: 'note',
  source: 'A share is shown with the whole and the key by which it is split',
  over: 'paper',
  check: (paper) => {
    const told = paper.passages.filter((each) => each.generated !== true && isShared(each.text));
    const [first] = told;
    if (first === undefined || amountsOf(paper).length === 0) return [];
    if (amountsOf(paper).some((each) => all.test(each.sentence))) return [];
    const own = amountsOf(paper).find((each) => told.includes(each.passage));
    if (own === undefined) return [];
    const found: Found = {
      block: own.passage.block,
      number: own.passage.number,
      quote: shared.exec(own.passage.text)?.[0] ?? own.number.text,
      message: `The cost is shared, and ${own.number.text} is one share (${placeOf(own.passage)}); what all partners pay together, and how it is split, stands nowhere.`,
    };
    return [found];
  },
};
