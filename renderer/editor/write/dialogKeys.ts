import { Extension } from '@tiptap/core';
import { keymap } from '@tiptap/pm/keymap';
import { openEditorDialog } from '../editorDialog.ts';

/** The keys that open a form over the text. */
export const DialogKeys = Extension.create({
  name: 'dialogKeys',
  addProseMirrorPlugins() {
    const { editor } = this;
    const opens = (kind: 'link' | 'reference') => (): boolean => {
      if (editor.isEditable) openEditorDialog({ kind, editor });
      return editor.isEditable;
    };
    return [keymap({ 'Mod-k': opens('link'), 'Mod-Shift-r': opens('reference') })];
  },
});
