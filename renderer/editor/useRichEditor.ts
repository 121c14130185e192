import { Editor, type EditorEvents } from '@tiptap/core';
import { useEffect, useRef, useState } from 'react';
import type { RichText } from '../../shared/entities/richText.ts';
import { rowsOf, useStore } from '../store.ts';
import { fromEditor, rememberSource } from './convert/fromEditor.ts';
import { toEditor } from './convert/toEditor.ts';
import { editorExtensions } from './editorExtensions.ts';
import { watchUnsaved } from '../fields/unsaved.ts';
import { leaveUse, takeIntoUse } from './editorInUse.ts';
import { type HandOver, createHandOver } from './handOver.ts';
import { changesBlocks } from './ids/changesBlocks.ts';
import { newBlockId } from './ids/newBlockId.ts';
import { type TextMark, showMarks } from './marks/textMarks.ts';
import { assembleSoon, openText } from './paper/paperInHand.ts';
import { startOfText } from './write/startOfText.ts';

export interface RichEditorOptions {
  readonly value: RichText;
  readonly onChange: (next: RichText) => void;
  readonly label: string;
  readonly paperId: string;
  readonly sectionKey?: string | undefined;
  readonly placeholder?: string | undefined;
  readonly readOnly: boolean;
  readonly isInline: boolean;
  readonly marks: readonly TextMark[];
}

/**
 * A TipTap editor over stored text, which `EditorPlace` puts on the page. A value from outside replaces the text, unless it is
 * the echo of what was written here. Its paper and its kind are those with which it was first drawn.
 */
export function useRichEditor(options: RichEditorOptions): Editor {
  const { value, onChange, label, paperId, sectionKey, placeholder, readOnly, isInline } = options;
  const { marks } = options;
  const send = useRef(onChange);
  useEffect(() => {
    send.current = onChange;
  });
  const handOver = useRef<HandOver | null>(null);
  const start = () =>
    sectionKey === undefined ? undefined : startOfText(rowsOf(useStore.getState()), paperId);

  const [editor] = useState(
    () =>
      new Editor({
        element: null,
        injectCSS: false,
        enableCoreExtensions: {
          drop: false,
          paste: false,
          delete: false,
          textDirection: false,
          keymap: false,
        },
        extensions: editorExtensions({ paperId, isInline, placeholder: placeholder ?? '' }),
        content: toEditor(value, newBlockId, start()),
        editable: !readOnly,
        editorProps: {
          attributes: {
            role: 'textbox',
            'aria-multiline': 'true',
            'aria-label': label,
            'aria-readonly': String(readOnly),
            spellcheck: 'false',
            lang: 'en-GB',
          },
        },
      }),
  );

  useEffect(() => {
    const onUpdate = ({ transaction }: EditorEvents['update']): void => {
      handOver.current?.written();
      // Numbers and live blocks do not hang on the letters within a line.
      if (changesBlocks(transaction)) assembleSoon(paperId);
    };
    const onFocus = (): void => takeIntoUse({ editor, inline: isInline, paperId });
    const onBlur = (): void => handOver.current?.settle();
    editor.on('update', onUpdate).on('focus', onFocus).on('blur', onBlur);
    return () => void editor.off('update', onUpdate).off('focus', onFocus).off('blur', onBlur);
  }, [editor, isInline, paperId]);

  useEffect(() => {
    if (editor.options.editable === readOnly) editor.setEditable(!readOnly, false);
  }, [editor, readOnly]);
  // What stands around a text may be numbered anew while it is open.
  useEffect(() => editor.view.dom.setAttribute('aria-label', label), [editor, label]);

  useEffect(() => {
    if (handOver.current === null) {
      rememberSource(editor.state.doc, value);
      handOver.current = createHandOver(
        value,
        () => fromEditor(editor.state.doc),
        (next) => send.current(next),
      );
    } else if (handOver.current.receive(value)) {
      replaceText(editor, value);
      assembleSoon(paperId);
    }
  }, [editor, value, paperId]);

  useEffect(
    () => openText({ paperId, sectionKey: sectionKey ?? null, read: () => fromEditor(editor.state.doc) }),
    [editor, paperId, sectionKey],
  );

  useEffect(() => showMarks(editor.view, marks), [editor, marks]);

  // Undo, leaving the screen, the window or the app must not lose the last letters.
  useEffect(() => {
    const settle = (): void => handOver.current?.settle();
    const forget = watchUnsaved(() => Promise.resolve(settle()));
    return () => {
      forget();
      settle();
      handOver.current = null;
      leaveUse(editor);
    };
  }, [editor]);

  return editor;
}

/** Puts another text in; what is the same in both stays, the cursor's place with it. */
function replaceText(editor: Editor, value: RichText): void {
  const { state, view } = editor;
  const doc = state.schema.nodeFromJSON(toEditor(value, newBlockId));
  const start = state.doc.content.findDiffStart(doc.content);
  const end = state.doc.content.findDiffEnd(doc.content);
  if (start !== null && end !== null) {
    const shift = Math.max(0, start - Math.min(end.a, end.b));
    view.dispatch(
      state.tr.replace(start, end.a + shift, doc.slice(start, end.b + shift)).setMeta('preventUpdate', true),
    );
  }
  rememberSource(view.state.doc, value);
}
