import type { Found, Rule } from '../check.ts';
import { type GlossaryMatch, matcherOf, nameMatches } from '../read/glossaryMatches.ts';
import { wordMend } from '../read/wordMend.ts';
import type { GlossaryEntry } from '../glossary.ts';

/** Names of statutes and bodies as they are. */
export const glossaryNames: Rule = {
  id: 'glossary-names',
  family: 'language',
  label: 'Name of a statute or body',
  why: 'A misnamed Act or regulator makes readers doubt the rest, and cannot be looked up.',
  severity: 'should',
  source: 'Glossary of names; the organisation’s own entries',
  over: 'paper',
  check: (paper) => {
    const own = ownMatcher(paper.pack.glossary);
    return paper.passages.flatMap((passage): Found[] =>
      passage.generated === true
        ? []
        : [...own(passage.text), ...nameMatches(passage.text)].map((match): Found => {
            const printed = passage.text.slice(match.at, match.end);
            return {
              block: passage.block,
              number: passage.number,
              message: message(printed, match),
              ...wordMend(passage, match.at, match.end, match.right),
            };
          }),
    );
  },
};

const message = (printed: string, match: GlossaryMatch): string =>
  `“${printed}” should be “${match.right}”${match.why === undefined ? '' : `: ${match.why}`}.`;

const none = (): readonly GlossaryMatch[] => [];
const matchers = new WeakMap<readonly GlossaryEntry[], ReturnType<typeof matcherOf>>();

function ownMatcher(
  entries: readonly GlossaryEntry[] | undefined,
): (text: string) => readonly GlossaryMatch[] {
  if (entries === undefined || entries.length === 0) return none;
  const known = matchers.get(entries) ?? matcherOf(entries);
  matchers.set(entries, known);
  return known;
}
