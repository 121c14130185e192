import type { Editor } from '@tiptap/core';
import { useId, useRef, useState } from 'react';
import { ModalDialog } from '../../checks/ModalDialog.tsx';
import { Action } from '../../components/Action.tsx';
import { closeEditorDialog } from '../editorDialog.ts';
import styles from '../EditorForm.module.css';
import { readAddress } from './address.ts';
import { linkHere, removeLink, setLink } from './linkHere.ts';

/** Where the selected words, or the link at the cursor, lead to. */
export function LinkForm({ editor }: { readonly editor: Editor }) {
  const dialog = useRef<HTMLDialogElement>(null);
  const id = useId();
  const [place] = useState(() => linkHere(editor.state));
  const [typed, setTyped] = useState(place.href ?? '');
  const [words, setWords] = useState('');
  const [problem, setProblem] = useState<string | null>(null);
  const needsWords = place.from === place.to;
  const save = (): void => {
    const address = readAddress(typed);
    if (!address.ok) return setProblem(address.message);
    const { state, view } = editor;
    setLink(place, address.href, words.trim() === '' ? typed.trim() : words.trim())(state, view.dispatch);
    dialog.current?.close();
  };
  return (
    <ModalDialog
      title={place.href === null ? 'New link' : 'Link'}
      dialog={dialog}
      onClosed={closeEditorDialog}
    >
      <form
        className={styles.form}
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          save();
        }}
      >
        <div className={styles.field}>
          <label htmlFor={id} className={styles.label}>
            Address
          </label>
          <span id={`${id}-help`} className={styles.help}>
            A web page, an e-mail address or a telephone number
          </span>
          <input
            id={id}
            className={styles.input}
            value={typed}
            onChange={({ target }) => {
              setTyped(target.value);
              setProblem(null);
            }}
            aria-describedby={`${id}-help${problem === null ? '' : ` ${id}-problem`}`}
            {...(problem === null ? {} : { 'aria-invalid': true })}
          />
          {problem !== null && (
            <span id={`${id}-problem`} className={styles.problem} role="alert">
              {problem}
            </span>
          )}
        </div>
        {needsWords && (
          <div className={styles.field}>
            <label htmlFor={`${id}-words`} className={styles.label}>
              Words of the link
            </label>
            <input
              id={`${id}-words`}
              className={styles.input}
              value={words}
              onChange={({ target }) => setWords(target.value)}
            />
          </div>
        )}
        <div className={styles.actions}>
          {/* For Return in a field of a form that has several. */}
          <input type="submit" hidden />
          <Action weight="main" onPress={save}>
            Save link
          </Action>
          {place.href !== null && (
            <Action
              onPress={() => {
                removeLink(place)(editor.state, editor.view.dispatch);
                dialog.current?.close();
              }}
            >
              Remove link
            </Action>
          )}
          <Action weight="quiet" onPress={() => dialog.current?.close()}>
            Cancel
          </Action>
        </div>
      </form>
    </ModalDialog>
  );
}
