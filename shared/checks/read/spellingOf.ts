import { fieldWords } from '../glossary.ts';
import { byText } from './byText.ts';
import { straightQuotes } from './straightQuotes.ts';

interface Word {
  readonly at: number;
  readonly text: string;
}

/** Words that can be looked up: four letters and more, not in capitals, not with digits, addresses left out. */
const wordsIn = byText((text: string): readonly Word[] =>
  [
    ...straightQuotes(text).matchAll(
      /(?<![\w@./£'-])[A-Za-z][a-z]+(?:'[a-z]+)?(?:-[a-z]+(?:'[a-z]+)?)*(?![\w@/]|\.\w)/g,
    ),
  ].flatMap((match) =>
    // Of "co-ordinated" and "pre-school" the second half may be no word by itself.
    /^(?:co|re|de|pre|pro|non|sub|self|multi|anti|inter)-/i.test(match[0])
      ? [{ at: match.index, text: match[0] }]
      : [...match[0].matchAll(/[^-]+/g)].map((part) => ({ at: match.index + part.index, text: part[0] })),
  ),
);

const letters = 'etaoinsrhldcumfpgwybvkxjqz';

/** Words one slip away: two letters swapped, one left out, one too many, one wrong, in that order. */
function oneSlipAway(word: string): string[] {
  const found: string[] = [];
  for (let at = 0; at < word.length - 1; at += 1)
    found.push(word.slice(0, at) + word.charAt(at + 1) + word.charAt(at) + word.slice(at + 2));
  for (let at = 1; at <= word.length; at += 1)
    for (const letter of letters) found.push(word.slice(0, at) + letter + word.slice(at));
  for (let at = 1; at < word.length; at += 1) found.push(word.slice(0, at) + word.slice(at + 1));
  for (let at = 1; at < word.length; at += 1)
    for (const letter of letters)
      if (letter !== word.charAt(at)) found.push(word.slice(0, at) + letter + word.slice(at + 1));
  return found;
}

type Knows = (word: string) => boolean;

export interface Misspelling extends Word {
  readonly meant: string;
}

/** Readers of misspellings, one for each dictionary: its answers are kept by word, and a text's by text. */
const readers = new WeakMap<Knows, (text: string) => readonly Misspelling[]>();

/** Words of a text that the dictionary lacks and that are one slip from a word that it has. */
export function misspellingsIn(text: string, knows: Knows): readonly Misspelling[] {
  const reader = readers.get(knows) ?? readerOf(knows);
  readers.set(knows, reader);
  return reader(text);
}

function readerOf(knows: Knows): (text: string) => readonly Misspelling[] {
  const meant = byText((word: string) => meantFor(word, knows));
  return byText((text) =>
    wordsIn(text).flatMap((word) => {
      const right = meant(word.text);
      return right === null ? [] : [{ ...word, meant: right }];
    }),
  );
}

/** What a word seems to be meant for; null where it is known, or where nothing known is near. */
function meantFor(word: string, knows: Knows): string | null {
  const answer = lookUp(word.replace(/'s?$/, ''), knows);
  return answer === null ? null : answer + (/'s?$/.exec(word)?.[0] ?? '');
}

function lookUp(word: string, knows: Knows): string | null {
  const lower = word.toLowerCase();
  if (word.length < 5 || word.includes('-') || fieldWords.has(lower) || knows(word) || knows(lower))
    return null;
  const named = word !== lower;
  // A name that no dictionary holds is a name; only the commonest slip, two letters swapped, is told in one.
  const near = oneSlipAway(lower)
    .slice(0, named ? lower.length - 1 : undefined)
    .find(knows);
  if (near === undefined || (named && word.length < 8)) return null;
  return named ? near.charAt(0).toUpperCase() + near.slice(1) : near;
}
