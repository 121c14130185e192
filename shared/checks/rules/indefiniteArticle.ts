import type { Found, Rule } from '../check.ts';
import { byText } from '../read/byText.ts';
import { wordMend } from '../read/wordMend.ts';

/** Vowels in writing that are none in sound, and the other way about. */
const consonantSound = /^(?:eu|ew|uni(?!n|m)|us(?:e|u|a)|uk|ut[io]|one|once|ubi|ur[io])/i;
const silentH = /^(?:hour|honest|honour|heir)/i;

const wrong = byText((text: string): readonly { at: number; words: string; right: string }[] =>
  [...text.matchAll(/\b(an?) ([A-Za-z][\w’'-]*)/g)].flatMap((match) => {
    const [words, article = '', next = ''] = match;
    // Letters read one by one: an EHCP. Consonant letters are left alone: one cannot see whether FTE is spelt or spoken.
    const spelt = /^[A-Z]{2,}s?$/.test(next);
    if (spelt && !/^[AEIO]/.test(next)) return [];
    if (!spelt && /^[A-Z]/.test(next) && !/^[AEIO][a-z]{3}/.test(next)) return [];
    const vowel = spelt
      ? !/^(?:EU|ONE)/.test(next)
      : (/^[aeiou]/i.test(next) && !consonantSound.test(next)) || silentH.test(next);
    const right = vowel ? 'an' : 'a';
    if (article === right || (article === 'an' && /^h/i.test(next)) || (article === 'a' && next.length < 2))
      return [];
    return [{ at: match.index, words, right: `${right} ${next}` }];
  }),
);

/** "a EHCP". */
export const indefiniteArticle: Rule = {
  id: 'indefinite-article',
  family: 'language',
  label: '“a” and “an”',
  why: 'A small slip, and easily mended.',
  severity: 'note',
  source: 'English usage',
  over: 'paper',
  check: (paper) =>
    paper.passages.flatMap((passage): Found[] =>
      passage.generated === true || (passage.kind === 'heading' && /^[A-Z]$/.test(passage.text))
        ? []
        : wrong(passage.text).map(({ at, words, right }) => ({
            block: passage.block,
            number: passage.number,
            message: `“${words}” should be “${right}”.`,
            ...wordMend(passage, at, at + words.length, right),
          })),
    ),
};
