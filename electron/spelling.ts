import dictionary from 'dictionary-en-gb';
import nspell from 'nspell';

let loaded: ((word: string) => boolean) | undefined;

/**
 * Whether a word is spelt as British English has it, for the checks (Hunspell's en-GB: -ise, not -ize).
 * Reading the dictionary takes a few tenths of a second, so it is read once and its answers are kept:
 * papers repeat their words, and the checks run while typing.
 */
export function britishEnglish(): (word: string) => boolean {
  if (loaded !== undefined) return loaded;
  const spell = nspell(Buffer.from(dictionary.aff), Buffer.from(dictionary.dic));
  const known = new Map<string, boolean>();
  loaded = (word) => {
    const before = known.get(word);
    if (before !== undefined) return before;
    const answer = spell.correct(word);
    if (known.size > 200_000) known.clear();
    known.set(word, answer);
    return answer;
  };
  return loaded;
}
