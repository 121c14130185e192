import type { Editor } from '@tiptap/core';
import { useId, useRef, useState } from 'react';
import { ModalDialog } from '../../checks/ModalDialog.tsx';
import { Action } from '../../components/Action.tsx';
import { closeEditorDialog } from '../editorDialog.ts';
import styles from '../EditorForm.module.css';
import { tableHere } from './tableCommands.ts';
import { readTableDetails, shownTableDetails, type TableDetailsText } from './tableDetailsText.ts';

const fields: readonly (readonly [keyof TableDetailsText, string, string])[] = [
  ['caption', 'Caption', 'What the table is of; a cross-reference leads to it by these words'],
  ['summary', 'Summary', 'A sentence for those who cannot see the table at a glance'],
  ['unit', 'Unit', 'Such as £000: printed once, never in the cells'],
  ['widths', 'Widths of the columns', 'Shares, one for each column, such as 3, 1, 1'],
];

/** Everything about a table that does not stand in its cells. */
export function TableDetails({ editor }: { readonly editor: Editor }) {
  const dialog = useRef<HTMLDialogElement>(null);
  const id = useId();
  const [here] = useState(() => tableHere(editor.state));
  const [text, setText] = useState<TableDetailsText>(() => shownTableDetails(here?.table.attrs));
  const [problem, setProblem] = useState<string | null>(null);
  if (here === undefined) return null;
  const save = (): void => {
    const read = readTableDetails(text, here.table.attrs.columns);
    if (!read.ok) return setProblem(read.message);
    const { tr } = editor.state;
    for (const [name, value] of Object.entries(read.attrs)) tr.setNodeAttribute(here.pos, name, value);
    editor.view.dispatch(tr);
    dialog.current?.close();
  };
  return (
    <ModalDialog title="Table" dialog={dialog} onClosed={closeEditorDialog}>
      <form
        className={styles.form}
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          save();
        }}
      >
        {fields.map(([name, label, help]) => {
          const wrong = name === 'widths' ? problem : null;
          return (
            <div key={name} className={styles.field}>
              <label htmlFor={`${id}-${name}`} className={styles.label}>
                {label}
              </label>
              <span id={`${id}-${name}-help`} className={styles.help}>
                {help}
              </span>
              <input
                id={`${id}-${name}`}
                className={styles.input}
                value={String(text[name])}
                onChange={({ target }) => {
                  setText({ ...text, [name]: target.value });
                  setProblem(null);
                }}
                aria-describedby={`${id}-${name}-help${wrong === null ? '' : ` ${id}-problem`}`}
                {...(wrong === null ? {} : { 'aria-invalid': true })}
              />
              {wrong !== null && (
                <span id={`${id}-problem`} className={styles.problem} role="alert">
                  {wrong}
                </span>
              )}
            </div>
          );
        })}
        <div className={styles.field}>
          <label htmlFor={`${id}-notes`} className={styles.label}>
            Notes below the table
          </label>
          <span id={`${id}-notes-help`} className={styles.help}>
            One a line
          </span>
          <textarea
            id={`${id}-notes`}
            className={styles.input}
            rows={3}
            value={text.notes}
            onChange={({ target }) => setText({ ...text, notes: target.value })}
            aria-describedby={`${id}-notes-help`}
          />
        </div>
        <label className={styles.tick}>
          <input
            type="checkbox"
            checked={text.numbered}
            onChange={({ target }) => setText({ ...text, numbered: target.checked })}
          />
          Count it as a numbered paragraph
        </label>
        <div className={styles.actions}>
          {/* For Return in a field of a form that has several. */}
          <input type="submit" hidden />
          <Action weight="main" onPress={save}>
            Done
          </Action>
          <Action weight="quiet" onPress={() => dialog.current?.close()}>
            Cancel
          </Action>
        </div>
      </form>
    </ModalDialog>
  );
}
