import type { Organisation } from '../entities/organisation.ts';
import type { GlossaryEntry } from './glossary.ts';
import { straightQuotes } from './read/straightQuotes.ts';

const known = new WeakMap<Organisation['glossary'], readonly GlossaryEntry[]>();

/**
 * A council's own names in the form that the rules take: the same list for the same entries, so that what is made of it
 * can be kept. A clerk writes the wrong wordings as words, which are no patterns and differ by case as well.
 */
export function ownGlossary({ glossary }: Pick<Organisation, 'glossary'>): readonly GlossaryEntry[] {
  const entries =
    known.get(glossary) ??
    glossary
      .filter((entry) => entry.not.length > 0)
      .map(({ term, means, not }): GlossaryEntry => ({
        right: term,
        wrong: not.map(asPattern),
        exact: true,
        ...(means === '' ? {} : { why: `it stands for ${means}` }),
      }));
  known.set(glossary, entries);
  return entries;
}

const asPattern = (words: string): string => straightQuotes(words).replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');
