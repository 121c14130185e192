import type { Row } from '../../shared/entities/index.ts';
import { interestKindWords } from '../../shared/notes/interestWords.ts';
import { noteColourWords, noteKindWords, stanceWords } from '../../shared/notes/kinds.ts';

const longest = 120;

export const shortened = (words: string, most = longest): string => {
  const plain = words.replace(/\s+/g, ' ').trim();
  return plain.length <= most ? plain : `${plain.slice(0, Math.max(1, plain.lastIndexOf(' ', most)))} …`;
};

/** "Yellow highlight", "Comment", "My position: For", "Question to raise by Councillor A Member". */
export function kindOf({ kind, colour, stance, interest, from }: Row<'note'>): string {
  const [word] = noteKindWords[kind];
  const named = kind === 'highlight' && colour !== null ? `${noteColourWords[colour]} highlight` : word;
  const more = stance !== null ? stanceWords[stance] : interest !== null ? interestKindWords[interest] : '';
  const said = more === '' ? named : `${named}: ${more}`;
  return from === '' ? said : `${said} by ${from}`;
}

/** The words that a note was made on. */
export const quoteOf = ({ anchor }: Row<'note'>): string =>
  anchor.on === 'item'
    ? anchor.title
    : anchor.quote === ''
      ? `Page ${'page' in anchor ? anchor.page : 1} of ${anchor.title}`
      : anchor.quote;

/** How a note is named where it stands alone. */
export const nameOfNote = (note: Row<'note'>): string =>
  `${kindOf(note)}: ${shortened(note.text.trim() === '' ? quoteOf(note) : note.text, 80)}`;
