import type { Found, Rule } from '../check.ts';

const subject = /\b(?:equality|equalities|impact assessment|EIA|EqIA|EINA)\b/i;
const postponed =
  /\bat (?:this|the present) (?:stage|point|time)\b|\bnot yet\b|\bat a later (?:stage|date)\b|\bin due course\b|\bwill (?:have to |need to )?be (?:completed|carried out|undertaken|done|prepared)\b/i;
const none = /\b(?:no|not|without)\b/i;
const decides = /\b(?:approv|agree|adopt|endors|authoris|commit|award)\w*/i;

/** A decision that is taken now while its equality assessment is put off until later. */
export const assessmentLater: Rule = {
  id: 'assessment-later',
  family: 'publication',
  label: 'Decision now, equality assessment later',
  why: 'Due regard has to be had before and when a decision is taken; an assessment after it comes too late.',
  severity: 'should',
  source: 'Equality Act 2010 s.149; R (Brown) v SSWP [2008] EWHC 3158 (Admin)',
  over: 'paper',
  check(paper) {
    const asked = paper.passages.find(
      (each) =>
        each.kind === 'recommendation' && /recommendation-\d/.test(each.block) && decides.test(each.text),
    );
    if (asked === undefined) return [];
    return paper.passages
      .filter(
        (each) =>
          each.kind === 'text' &&
          subject.test(`${each.section} ${each.text}`) &&
          /assessment|EIA|EqIA|EINA/i.test(each.text) &&
          none.test(each.text) &&
          postponed.test(each.text),
      )
      .slice(0, 1)
      .map((each): Found => ({
        block: each.block,
        number: each.number,
        quote: firstSentence(each.text),
        message: `The assessment is put off, but recommendation ${(asked.number ?? '').replace(/\.$/, '')} asks for a decision now. Complete the assessment for what is decided, or ask only for what does not need it.`,
      }));
  },
};

const firstSentence = (text: string): string => /^.*?[.!?](?=\s|$)/.exec(text)?.[0] ?? text;
