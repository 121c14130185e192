import type { Editor } from '@tiptap/core';
import { create } from 'zustand';

interface EditorInUse {
  /** The editor that has the focus or had it last; null where none has been in use on this screen. */
  readonly editor: Editor | null;
  readonly inline: boolean;
  readonly paperId: string;
}

const none: EditorInUse = { editor: null, inline: false, paperId: '' };

/** Which text the one toolbar of a screen works on. */
export const useEditorInUse = create<EditorInUse>()(() => none);

export const takeIntoUse = (inUse: EditorInUse): void => useEditorInUse.setState(inUse);

export function leaveUse(editor: Editor): void {
  if (useEditorInUse.getState().editor === editor) useEditorInUse.setState(none);
}
