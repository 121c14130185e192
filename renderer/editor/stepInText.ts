import { redo, undo } from '@tiptap/pm/history';
import { useEditorInUse } from './editorInUse.ts';

/** Undo or redo from the menu, taken by the text that has the focus; false where none has it. */
export function stepInText(step: 'undo' | 'redo'): boolean {
  const { editor } = useEditorInUse.getState();
  if (editor === null || !editor.isFocused) return false;
  (step === 'undo' ? undo : redo)(editor.state, editor.view.dispatch);
  return true;
}
