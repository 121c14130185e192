import type { Editor } from '@tiptap/core';
import { Action } from '../../components/Action.tsx';
import styles from './PasteNote.module.css';
import { dismissPasteNote, usePasteNote } from './pasting.ts';

/** What the last paste into this text left out. */
export function PasteNote({ editor }: { readonly editor: Editor }) {
  const words = usePasteNote((note) => (note.view === editor.view ? note.words : ''));
  return (
    <output className={words === '' ? 'visuallyHidden' : styles.note}>
      {words !== '' && (
        <>
          {words}{' '}
          <Action weight="quiet" onPress={dismissPasteNote}>
            Dismiss
          </Action>
        </>
      )}
    </output>
  );
}
