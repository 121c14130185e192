import type { Note } from '../entities/note.ts';
import { interestKindWords } from './interestWords.ts';
import { noteColourWords, noteKindWords, stanceWords } from './kinds.ts';

/** "Yellow highlight", "Comment", "My position: For", "Question to raise by Member for Quayside". */
export function kindWords({
  kind,
  colour,
  stance,
  interest,
  from,
}: Pick<Note, 'kind' | 'colour' | 'stance' | 'interest' | 'from'>): string {
  const [word] = noteKindWords[kind];
  const named = kind === 'highlight' && colour !== null ? `${noteColourWords[colour]} highlight` : word;
  const more = stance !== null ? stanceWords[stance] : interest !== null ? interestKindWords[interest] : '';
  const said = more === '' ? named : `${named}: ${more}`;
  return from === '' ? said : `${said} by ${from}`;
}

/** What a note was made on, in its own words. */
export function quotedWords({ anchor }: Pick<Note, 'anchor'>): string {
  if (anchor.on === 'item') return anchor.title;
  if (anchor.quote !== '') return anchor.quote;
  return anchor.on === 'file' ? `Page ${anchor.page} of ${anchor.title}` : '';
}

/** Words that are cut at a space where they are longer than so many letters. */
export const shortened = (words: string, most = 120): string => {
  const plain = words.replace(/\s+/g, ' ').trim();
  return plain.length <= most ? plain : `${plain.slice(0, Math.max(1, plain.lastIndexOf(' ', most)))} …`;
};
