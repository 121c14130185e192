import { buttonName, signs } from '../showNotes.ts';
import { openNote } from '../openNote.ts';
import type { NoteOnPage } from './pageNotes.ts';
import styles from './PageSigns.module.css';

interface PageSignsProps {
  /** From the top of the page down. */
  readonly notes: readonly NoteOnPage[];
  /** Pixels. */
  readonly height: number;
}

/** Pixels from the head of one sign to that of the next, at least. */
const room = 30;

/** The notes of a page in its margin, each a button that says what it is and opens it. */
export function PageSigns({ notes, height }: PageSignsProps) {
  if (notes.length === 0) return null;
  const tops: number[] = [];
  for (const { top } of notes)
    tops.push(Math.min(Math.max(top * height, (tops.at(-1) ?? -room) + room), Math.max(0, height - room)));
  return (
    <ul className={styles.signs} aria-label="Notes on this page">
      {notes.map(({ note, isChanged }, at) => (
        <li key={note.id} style={{ top: tops[at] }}>
          <button
            type="button"
            className={styles.sign}
            data-note={note.id}
            aria-label={buttonName(note, isChanged)}
            onClick={() => openNote({ kind: 'edit', id: note.id })}
          >
            {signs[note.kind]}
          </button>
        </li>
      ))}
    </ul>
  );
}
