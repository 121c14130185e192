import type { Editor } from '@tiptap/core';
import { useRef, useState } from 'react';
import { Autocomplete, Input, Label, ListBox, ListBoxItem, SearchField } from 'react-aria-components';
import { ModalDialog } from '../../checks/ModalDialog.tsx';
import { closeEditorDialog } from '../editorDialog.ts';
import form from '../EditorForm.module.css';
import { usePapersInHand } from '../paper/paperInHand.ts';
import styles from './ReferencePicker.module.css';
import { type Target, matchingTargets, referenceTargets } from './targets.ts';

/** The list under the field is its own; React Aria adds which one it is. */
const combobox = { role: 'combobox', 'aria-expanded': true, 'aria-haspopup': 'listbox' } as const;

/** Chooses what a cross-reference leads to, with the numbers as they are now; the reference follows them from then on. */
export function ReferencePicker({ editor, paperId }: { readonly editor: Editor; readonly paperId: string }) {
  const dialog = useRef<HTMLDialogElement>(null);
  const [typed, setTyped] = useState('');
  const paper = usePapersInHand((papers) => papers[paperId]);
  const targets = matchingTargets(paper === undefined ? [] : referenceTargets(paper), typed);
  const choose = (key: unknown): void => {
    const target = targets.find(({ id }) => id === key);
    if (target === undefined) return;
    dialog.current?.close();
    insertReference(editor, target);
  };
  return (
    <ModalDialog title="Cross-reference" dialog={dialog} onClosed={closeEditorDialog}>
      <Autocomplete inputValue={typed} onInputChange={setTyped}>
        <SearchField
          className={`${form.field}`}
          onKeyDown={(event) => {
            if (event.key === 'Escape') dialog.current?.close();
            else event.continuePropagation();
          }}
        >
          <Label className={`${form.label}`}>Number or words of what it leads to</Label>
          <Input className={`${form.input}`} {...combobox} />
        </SearchField>
        <ListBox
          aria-label="In this paper"
          className={`${styles.targets}`}
          selectionMode="none"
          onAction={choose}
          items={targets}
          renderEmptyState={() => (
            <p className={form.help}>
              Nothing in this paper matches. Numbered paragraphs, headings, tables with a caption,
              recommendations and appendices can be referred to.
            </p>
          )}
        >
          {(target) => (
            <ListBoxItem
              id={target.id}
              textValue={`${target.number} ${target.label}`}
              className={`${styles.target}`}
            >
              <span className={styles.number}>{target.number}</span>
              <span className={styles.words}>{target.label}</span>
              <span className={styles.kind}>{target.kind}</span>
            </ListBoxItem>
          )}
        </ListBox>
      </Autocomplete>
    </ModalDialog>
  );
}

function insertReference(editor: Editor, { id, words }: Target): void {
  const reference = editor.schema.nodes['reference']?.create({ target: id, words });
  if (reference === undefined) return;
  editor.view.dispatch(editor.state.tr.replaceSelectionWith(reference).scrollIntoView());
  editor.view.focus();
}
