import nspell from 'nspell';
import { useEffect, useState } from 'react';
import { rememberedWords } from '../../shared/checks/rememberedWords.ts';
import { invoke } from '../api.ts';

type KnowsWord = (word: string) => boolean;

/** Read once for the life of the window. */
let dictionary: Promise<KnowsWord | undefined> | undefined;

async function read(): Promise<KnowsWord | undefined> {
  const answer = await invoke('dictionary', undefined);
  if (!answer.ok) return undefined;
  const spell = nspell(answer.value.aff, answer.value.dic);
  return rememberedWords((word) => spell.correct(word));
}

/** Whether a word is spelt as British English has it; undefined until the dictionary is there, and where it cannot be had. */
export function useSpelling(): KnowsWord | undefined {
  const [knowsWord, setKnowsWord] = useState<{ readonly of: KnowsWord | undefined }>({ of: undefined });
  useEffect(() => {
    let wanted = true;
    dictionary ??= read();
    void dictionary.then((of) => wanted && setKnowsWord({ of }));
    return () => {
      wanted = false;
    };
  }, []);
  return knowsWord.of;
}
