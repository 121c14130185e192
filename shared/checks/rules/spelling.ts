import type { Found, Rule } from '../check.ts';
import { meantFor, wordsIn } from '../read/spellingOf.ts';
import { wordMend } from '../read/wordMend.ts';

/** Words that look like typing errors: unknown to the British dictionary, and one slip from a known word. */
export const spelling: Rule = {
  id: 'spelling',
  family: 'language',
  label: 'Spelling',
  why: 'A misspelt heading or recommendation is copied into the minutes.',
  severity: 'should',
  source: 'British English dictionary (Hunspell en-GB)',
  over: 'paper',
  check: (paper) => {
    const knows = paper.pack.knowsWord;
    if (knows === undefined) return [];
    const terms = repeated(
      paper.passages.map((each) => each.text),
      knows,
    );
    return paper.passages.flatMap((passage): Found[] => {
      if (passage.generated === true) return [];
      return wordsIn(passage.text).flatMap((word): Found[] => {
        const meant = meantFor(word.text, knows);
        if (meant === null || terms.has(word.text.toLowerCase())) return [];
        const printed = passage.text.slice(word.at, word.at + word.text.length);
        return [
          {
            block: passage.block,
            number: passage.number,
            quote: printed,
            message: `“${printed}” is not in the dictionary; “${meant}” seems to be meant.`,
            ...wordMend(passage, printed, meant),
          },
        ];
      });
    });
  },
};

/** An unknown word that stands three times and more is a term, not a slip. */
function repeated(texts: readonly string[], knows: (word: string) => boolean): ReadonlySet<string> {
  const counts = new Map<string, number>();
  for (const text of texts)
    for (const word of wordsIn(text))
      if (meantFor(word.text, knows) !== null)
        counts.set(word.text.toLowerCase(), (counts.get(word.text.toLowerCase()) ?? 0) + 1);
  return new Set([...counts].filter(([, count]) => count >= 3).map(([word]) => word));
}
