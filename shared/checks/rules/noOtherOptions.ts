import type { Found, Rule } from '../check.ts';
import { reportSections } from '../read/paperSections.ts';
import { sentencesOf } from '../read/sentences.ts';
import { opening } from '../read/wordMend.ts';

/** "No other options", and then one. */
export const noOtherOptions: Rule = {
  id: 'no-other-options',
  family: 'structure',
  label: '“No other options”, then one is described',
  why: 'The record of the decision must name the alternatives that were considered and rejected.',
  severity: 'should',
  source: 'Reg 12(c) of SI 2012/2089',
  over: 'paper',
  check: (paper) =>
    reportSections(paper).flatMap((section) => {
      const sentences = section.passages.flatMap((passage) =>
        passage.generated === true
          ? []
          : sentencesOf(passage.text).map((sentence) => ({ passage, sentence })),
      );
      const denied = sentences.findIndex(({ sentence }) =>
        /\b(?:no (?:other|alternative)s? (?:options?|courses?)?|no alternatives?|there (?:is|are) no (?:other|alternative)\b)/i.test(
          sentence.text,
        ),
      );
      if (
        denied < 0 ||
        !/\b(?:options?|alternatives?)\b/i.test(`${section.title} ${sentences[denied]?.sentence.text ?? ''}`)
      )
        return [];
      const other = sentences
        .slice(denied + 1)
        .find(({ sentence }) =>
          /\b(?:it|the (?:council|authority)) (?:could|might) (?:also |instead |then )?(?:go on|continue|carry on|do nothing|choose|keep)\b|\b(?:another|an alternative|one) option (?:is|was|would)\b|\bdo nothing\b|\bbusiness as usual\b/i.test(
            sentence.text,
          ),
        );
      if (other === undefined) return [];
      const found: Found = {
        block: other.passage.block,
        number: other.passage.number,
        quote: other.sentence.text.slice(0, 80),
        message: `“${section.title}” says that there are no other options and goes on to describe one (“${opening(other.sentence.text)} …”). Set it out as an option, with the reason why it was rejected.`,
      };
      return [found];
    }),
};
