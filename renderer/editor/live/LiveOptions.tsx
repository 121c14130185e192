import type { Editor } from '@tiptap/core';
import type { Node } from '@tiptap/pm/model';
import { useRef, useState } from 'react';
import { sections } from '../../../shared/sections/index.ts';
import { ModalDialog } from '../../checks/ModalDialog.tsx';
import { Action } from '../../components/Action.tsx';
import { rowsOf, useStore } from '../../store.ts';
import { closeEditorDialog } from '../editorDialog.ts';
import styles from '../EditorForm.module.css';
import { OptionInput } from './OptionInput.tsx';
import { type Options, optionFields, optionProblems, tidyOptions } from './optionFields.ts';

interface LiveOptionsProps {
  readonly editor: Editor;
  readonly blockId: string;
  readonly paperId: string;
}

/** What a live block shows and how; taken over with Done, and only if the block can be drawn with it. */
export function LiveOptions({ editor, blockId, paperId }: LiveOptionsProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const rows = useStore(rowsOf);
  const [block] = useState(() => liveBlock(editor, blockId));
  const [options, setOptions] = useState<Options>(
    (block?.node.attrs['options'] as Options | undefined) ?? {},
  );
  const [tried, setTried] = useState(false);
  const section = sections.find(({ id }) => id === block?.node.attrs['section']);
  if (rows === null || block === undefined || section === undefined) return null;
  const fields = optionFields(section, options, rows, paperId);
  const problems = optionProblems(section, tidyOptions(fields, options));
  const done = (): void => {
    setTried(true);
    if (Object.keys(problems).length > 0) return;
    const place = liveBlock(editor, blockId);
    if (place !== undefined)
      editor.view.dispatch(
        editor.state.tr.setNodeAttribute(place.pos, 'options', tidyOptions(fields, options)),
      );
    dialog.current?.close();
  };
  return (
    <ModalDialog title={section.label} dialog={dialog} onClosed={closeEditorDialog}>
      <form
        className={styles.form}
        onSubmit={(event) => {
          event.preventDefault();
          done();
        }}
      >
        <p className={styles.help}>{section.help}</p>
        {fields.map((field) => (
          <OptionInput
            key={field.name}
            field={field}
            value={options[field.name] ?? field.initial}
            problem={tried ? problems[field.name] : undefined}
            onChange={(value) => setOptions({ ...options, [field.name]: value })}
          />
        ))}
        <div className={styles.actions}>
          {/* For Return in a field of a form that has several. */}
          <input type="submit" hidden />
          <Action weight="main" onPress={done}>
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

function liveBlock(editor: Editor, id: string): { readonly node: Node; readonly pos: number } | undefined {
  let found: { node: Node; pos: number } | undefined;
  editor.state.doc.forEach((node, pos) => {
    if (node.attrs['id'] === id) found = { node, pos };
  });
  return found;
}
