import type { Row } from '../../shared/entities/index.ts';
import { kindWords } from '../../shared/notes/noteWords.ts';

const longest = 120;

export const shortened = (words: string, most = longest): string => {
  const plain = words.replace(/\s+/g, ' ').trim();
  return plain.length <= most ? plain : `${plain.slice(0, Math.max(1, plain.lastIndexOf(' ', most)))} …`;
};

/** The words that a note was made on. */
export const quoteOf = ({ anchor }: Row<'note'>): string =>
  anchor.on === 'item'
    ? anchor.title
    : anchor.quote === ''
      ? `Page ${'page' in anchor ? anchor.page : 1} of ${anchor.title}`
      : anchor.quote;

/** How a note is named where it stands alone. */
export const nameOfNote = (note: Row<'note'>): string =>
  `${kindWords(note)}: ${shortened(note.text.trim() === '' ? quoteOf(note) : note.text, 80)}`;
