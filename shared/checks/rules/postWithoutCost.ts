import type { Found, Rule } from '../check.ts';
import { byText } from '../read/byText.ts';
import { numbersIn } from '../read/numbers.ts';

const taking =
  /\b(?:taking on|appoint(?:ing|ment of)?|recruit(?:ing|ment of)?|employ(?:ing|ment of)?|engag(?:ing|ement of)|hir(?:e|ing)(?: of)?)\s(?:a|an|one|another)\s((?:[\w-]+\s){0,3}?(?:officer|manager|co-?ordinator|worker|assistant|consultant|adviser|advisor|lead))\b/i;

const takingIn = byText((text) => taking.exec(text));

/** A post that is to be filled, and no figure for it anywhere in the paper. */
export const postWithoutCost: Rule = {
  id: 'post-without-cost',
  family: 'money',
  label: 'Post to be filled, but not costed',
  why: 'A post is the most usual cost that a paper forgets.',
  severity: 'should',
  source: 'Implications for resources: each commitment with its cost',
  over: 'paper',
  check: (paper) =>
    paper.passages.flatMap((passage): Found[] => {
      const match = passage.generated === true ? null : takingIn(passage.text);
      const post = match?.[1]?.trim();
      if (match === null || post === undefined) return [];
      const named = new RegExp(String.raw`\b${post.replace(/-/g, '.?')}s?\b`, 'i');
      const costed = paper.passages.some(
        (each) =>
          named.test(each.text) &&
          (numbersIn(each.text).some((number) => number.kind === 'money') || each.table !== undefined),
      );
      if (costed) return [];
      return [
        {
          block: passage.block,
          number: passage.number,
          quote: match[0],
          message: `A ${post.toLowerCase()} is to be taken on, but no place of the paper says what the post costs or what pays for it.`,
        },
      ];
    }),
};
