import dictionary from 'dictionary-en-gb';
import nspell from 'nspell';
import { rememberedWords } from '../shared/checks/rememberedWords.ts';

/** The British dictionary (Hunspell's en-GB: -ise, not -ize) as text, for the window, which reads no files. */
export const britishDictionary = (): { readonly aff: string; readonly dic: string } => ({
  aff: Buffer.from(dictionary.aff).toString(),
  dic: Buffer.from(dictionary.dic).toString(),
});

let loaded: ((word: string) => boolean) | undefined;

/**
 * Whether a word is spelt as British English has it, for the checks. Reading the dictionary takes a few tenths of a
 * second, so it is read once.
 */
export function britishEnglish(): (word: string) => boolean {
  if (loaded !== undefined) return loaded;
  const { aff, dic } = britishDictionary();
  const spell = nspell(aff, dic);
  loaded = rememberedWords((word) => spell.correct(word));
  return loaded;
}
