import { CircleAlert, X } from 'lucide-react';
import { useEffect, useState } from 'react';
import { Button } from 'react-aria-components';
import { Action } from '../components/Action.tsx';
import icon from '../components/IconButton.module.css';
import styles from './HistoryNote.module.css';
import { type HistoryNote as Note, dismissNote, redo, undo, useHistoryNote } from './steps.ts';

/** How long a note stays that nobody points at, in milliseconds. */
const stay = 10_000;

const said = {
  undone: 'Undone',
  redone: 'Redone',
  removed: 'Moved to the bin',
  restored: 'Brought back',
  takenOut: 'Deleted',
} as const;

/** Says what was undone, redone, deleted or brought back, and offers the way back. Read out when it changes. */
export function HistoryNote() {
  const note = useHistoryNote();
  const [held, setHeld] = useState(false);
  useEffect(() => {
    if (note.kind === 'none' || held) return;
    const timer = window.setTimeout(dismissNote, stay);
    return () => window.clearTimeout(timer);
  }, [note, held]);
  return (
    <div
      className={note.kind === 'none' ? 'visuallyHidden' : styles.place}
      onPointerEnter={() => setHeld(true)}
      onPointerLeave={() => setHeld(false)}
      onFocus={() => setHeld(true)}
      onBlur={() => setHeld(false)}
    >
      {/* In the page before it has words: a region that comes with them may not be read out. */}
      <output className={styles.words}>
        {note.kind === 'refused' && <CircleAlert aria-hidden="true" size={18} className={styles.alert} />}
        <span>{wordsOf(note)}</span>
      </output>
      {note.kind !== 'none' && (
        <div className={styles.actions}>
          {note.kind === 'undone' && (
            <Action weight="quiet" onPress={() => void redo()}>
              Redo
            </Action>
          )}
          {note.kind !== 'undone' && note.kind !== 'refused' && (
            <Action weight="quiet" onPress={() => void undo()}>
              Undo
            </Action>
          )}
          <Button className={`${icon.tool}`} aria-label="Close this message" onPress={dismissNote}>
            <X aria-hidden="true" size={16} />
          </Button>
        </div>
      )}
    </div>
  );
}

function wordsOf(note: Note): string {
  switch (note.kind) {
    case 'none':
      return '';
    case 'refused':
      return note.message;
    case 'undone':
    case 'redone':
    case 'removed':
    case 'restored':
    case 'takenOut':
      return `${said[note.kind]}: ${note.label}`;
  }
}
