import type { Found, Rule } from '../check.ts';
import { sectionOf, sectionWords } from '../read/paperSections.ts';

const law =
  /\b(?:Acts?\b(?!\s+(?:on|upon|as|to))|Regulations?\s*\(?\d|Regulations \d{4}|Order \d{4}|section \d|s\.\s?\d|Schedule \d|Code of Practice|Directive|case law|judicial review|statutory guidance|common law|Convention)/;
const none = /\bno (?:direct |specific |further )?legal implications\b|\bnone because\b/i;
const onDecision =
  /\b(?:recommend|propos|decision|decide|this report|lawful|challenge|complian|comply|consulted|risk)\w*/i;

/** A legal section without law, or with nothing but the names of Acts. */
export const legalWithoutLaw: Rule = {
  id: 'legal-without-law',
  family: 'structure',
  label: 'Legal section without law',
  why: 'Members decide on advice about their powers and duties; a decision taken without is open to challenge.',
  severity: 'should',
  source: 'Relevant considerations (public law); house template',
  over: 'paper',
  check: (paper) => {
    const section = sectionOf(paper, 'legal');
    const [passage] = section?.passages ?? [];
    if (section === undefined || passage === undefined) return [];
    const text = sectionWords(section);
    if (none.test(text)) return [];
    const at = { block: passage.block, number: passage.number, quote: passage.text.slice(0, 80) };
    if (!law.test(text))
      return [
        {
          ...at,
          message: `“${section.title}” names no Act, regulation or guidance. Say which power the decision rests on and which duties it meets.`,
        },
      ];
    const advice: Found = {
      ...at,
      severity: 'note',
      message: `“${section.title}” names the law and does not say what it means for this decision. Say whether the power exists, and what follows if it is not used.`,
    };
    return onDecision.test(text) ? [] : [advice];
  },
};
