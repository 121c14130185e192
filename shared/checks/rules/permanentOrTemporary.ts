import type { Found, Rule } from '../check.ts';

/** Recommendations that speak of permanent staff only, where the text leaves temporary staff open. */
export const permanentOrTemporary: Rule = {
  id: 'permanent-or-temporary',
  family: 'structure',
  label: 'Permanent in the recommendation, temporary in the text',
  why: 'Permanent posts bind the budget for good; members must know which they agree to.',
  severity: 'should',
  source: 'The decision is what the recommendations say (reg 12 of SI 2012/2089)',
  over: 'paper',
  check: (paper) => {
    const asked = paper.passages.find(
      (each) =>
        each.kind === 'recommendation' &&
        each.number !== null &&
        /\bpermanent (?:staff|posts?|appointments?)\b/i.test(each.text) &&
        !/\btemporary|fixed[- ]term\b/i.test(each.text),
    );
    const open = paper.passages.find(
      (each) =>
        each.kind === 'text' &&
        /\bpermanent (?:staff|posts?),? or (?:temporary|fixed[- ]term)\b/i.test(each.text),
    );
    if (asked === undefined || open === undefined) return [];
    const found: Found = {
      block: asked.block,
      number: asked.number,
      quote: /\bpermanent \w+/i.exec(asked.text)?.[0] ?? '',
      message: `The recommendation speaks of permanent staff; ${open.number === null ? 'the text' : `paragraph ${open.number.replace(/\.$/, '')}`} says permanent or temporary. Say the same in both.`,
    };
    return [found];
  },
};
