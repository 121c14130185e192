import type { Found, Rule } from '../check.ts';
import { sectionOf } from '../read/paperSections.ts';
import { sentencesOf } from '../read/sentences.ts';

const subject = /\b(?:EIAs?|EqIAs?|equalit(?:y|ies) (?:impact )?(?:assessments?|analysis))\b/i;
const denied = /\b(?:no|not|neither|nor|without)\b/i;
const later = /\b(?:will (?:have to |need to )?be|later|in (?:due course|phase)|at the next stage)\b/i;
const decides = /\b(?:approv|agree|adopt|delegat|recommends? that|authoris|allocat)\w*/i;

/** A decision is asked for and no equality impact assessment was made. */
export const equalityNotAssessed: Rule = {
  id: 'equality-not-assessed',
  family: 'structure',
  label: 'Decision without an equality impact assessment',
  why: 'Due regard must be had before the decision, not after it; many decisions have been quashed for this.',
  severity: 'should',
  source: 'Section 149 of the Equality Act 2010',
  over: 'paper',
  check: (paper) => {
    const asked = paper.passages.find(
      (each) => each.kind === 'recommendation' && each.number !== null && decides.test(each.text),
    );
    const section = sectionOf(paper, 'equality');
    if (asked === undefined || section === undefined) return [];
    for (const passage of section.passages) {
      const sentences = sentencesOf(passage.text);
      const sentence = sentences.find(
        (each) =>
          subject.test(each.text) &&
          denied.test(each.text) &&
          !/\bno (?:adverse|negative|disproportionate)/i.test(each.text),
      );
      if (sentence === undefined) continue;
      const postponed = sentences.some((each) => later.test(each.text));
      const found: Found = {
        block: passage.block,
        number: passage.number,
        quote: sentence.text.slice(0, 80),
        message: `No equality impact assessment is before the members, yet recommendation ${(asked.number ?? '').replace(/\.$/, '')} asks them to decide now${postponed ? '; one that follows the decision comes too late' : ''}. Make it, or say why the decision needs none.`,
      };
      return [found];
    }
    return [];
  },
};
