import { names as ownNames, slips as ownSlips, type GlossaryEntry } from '../glossary.ts';
import { byText } from './byText.ts';
import { straightQuotes } from './straightQuotes.ts';

/** Words of a text that a glossary would have otherwise. Offsets are those of the text as printed. */
export interface GlossaryMatch {
  readonly at: number;
  readonly end: number;
  readonly right: string;
  readonly why?: string;
}

/** Matches against a list of names; the organisation's own entries stand before the general ones. */
export function matcherOf(entries: readonly GlossaryEntry[]): (text: string) => readonly GlossaryMatch[] {
  const compiled = entries.map((entry) => ({
    entry,
    pattern: new RegExp(
      `(?<![\\w-])(?:${entry.wrong.join('|')})(?![\\w])`,
      entry.exact === true ? 'g' : 'gi',
    ),
  }));
  // Most paragraphs hold none of the names: one look with all of them together is cheaper than one for each.
  const any = new RegExp(compiled.map(({ pattern }) => pattern.source).join('|'), 'i');
  return byText((text) => {
    const straight = straightQuotes(text);
    if (!any.test(straight)) return [];
    return compiled
      .flatMap(({ entry, pattern }) =>
        [...straight.matchAll(pattern)].flatMap((match): GlossaryMatch[] =>
          match[0] === straightQuotes(entry.right)
            ? []
            : [
                {
                  at: match.index,
                  end: match.index + match[0].length,
                  right: match[0] === match[0].toLowerCase() ? entry.right.toLowerCase() : entry.right,
                  ...(entry.why === undefined ? {} : { why: entry.why }),
                },
              ],
        ),
      )
      .sort((a, b) => a.at - b.at)
      .filter((each, at, all) => !all.slice(0, at).some((before) => before.end > each.at));
  });
}

export const nameMatches = matcherOf(ownNames);

const slipPatterns = ownSlips.map((slip) => ({ slip, pattern: new RegExp(slip.wrong, 'g') }));
const anySlip = new RegExp(ownSlips.map((slip) => slip.wrong).join('|'));

/** Slips of the pen, with what seems to be meant. */
export const slipMatches = byText((text: string): readonly GlossaryMatch[] => {
  const straight = straightQuotes(text);
  if (!anySlip.test(straight)) return [];
  return slipPatterns.flatMap(({ slip, pattern }) =>
    [...straight.matchAll(pattern)].map((match): GlossaryMatch => {
      const right = slip.right.replace(/\$(\d)/g, (_, group: string) => match[Number(group)] ?? '');
      return {
        at: match.index,
        end: match.index + match[0].length,
        right,
        ...(slip.why === undefined ? {} : { why: slip.why }),
      };
    }),
  );
});
