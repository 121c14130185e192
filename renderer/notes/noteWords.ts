import type { Row } from '../../shared/entities/index.ts';
import { kindWords, quotedWords, shortened } from '../../shared/notes/noteWords.ts';

/** How a note is named where it stands alone. */
export const nameOfNote = (note: Row<'note'>): string =>
  `${kindWords(note)}: ${shortened(note.text.trim() === '' ? quotedWords(note) : note.text, 80)}`;
