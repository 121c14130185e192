import type { Found, Rule } from '../check.ts';
import { misspellingsIn } from '../read/spellingOf.ts';
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
    const found = paper.passages.flatMap((passage) =>
      passage.generated === true
        ? []
        : misspellingsIn(passage.text, knows).map((word) => ({ passage, word })),
    );
    return found.flatMap(({ passage, word }): Found[] => {
      // An unknown word that stands three times and more is a term, not a slip.
      const term = word.text.toLowerCase();
      if (found.filter((each) => each.word.text.toLowerCase() === term).length >= 3) return [];
      const printed = passage.text.slice(word.at, word.at + word.text.length);
      return [
        {
          block: passage.block,
          number: passage.number,
          message: `“${printed}” is not in the dictionary; “${word.meant}” seems to be meant.`,
          ...wordMend(passage, word.at, word.at + word.text.length, word.meant),
        },
      ];
    });
  },
};
