import type { Found, Rule } from '../check.ts';
import { slipMatches } from '../read/glossaryMatches.ts';
import { around, wordMend } from '../read/wordMend.ts';

/** Words that are spelt right and do not belong together: "it its", "with 18 weeks". */
export const grammarSlip: Rule = {
  id: 'grammar-slip',
  family: 'language',
  label: 'Slip of the pen',
  why: 'Slips that a spelling check cannot see are what readers see first.',
  severity: 'should',
  source: 'List of slips (glossary)',
  over: 'paper',
  check: (paper) =>
    paper.passages.flatMap((passage): Found[] =>
      passage.generated === true
        ? []
        : slipMatches(passage.text).map((match): Found => {
            const printed = passage.text.slice(match.at, match.end).trim();
            return {
              block: passage.block,
              number: passage.number,
              message: `“${printed}” should probably be “${match.right.trim()}”${match.why === undefined ? '' : `: ${match.why}`}.`,
              ...wordMend(passage, match.at, match.end, match.right),
              // A slip is seen by the words around it.
              quote: around(passage.text, match.at, match.end, 20),
            };
          }),
    ),
};
