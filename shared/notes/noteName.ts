import type { Note } from '../entities/note.ts';
import { noteKindWords } from './kinds.ts';

/** What a note is called where it stands alone: "Comment: ask for the tender", "Highlight: the second bridge". */
export function noteName({ kind, text, anchor }: Note): string {
  const said = text.trim() !== '' ? text : anchor.on === 'item' ? anchor.title : anchor.quote;
  const about = said.trim() === '' ? anchor.title : said;
  return `${noteKindWords[kind][0]}: ${about.replace(/\s+/g, ' ').trim()}`;
}
