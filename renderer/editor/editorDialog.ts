import type { Editor } from '@tiptap/core';
import { create } from 'zustand';

/** The form that is open over a text; none or one, of one editor. */
export type EditorDialog =
  | { readonly kind: 'none' }
  | { readonly kind: 'link' | 'reference' | 'table'; readonly editor: Editor }
  | { readonly kind: 'options'; readonly editor: Editor; readonly blockId: string };

export const useEditorDialog = create<EditorDialog>()(() => ({ kind: 'none' }));

export const openEditorDialog = (dialog: EditorDialog): void => useEditorDialog.setState(dialog, true);

export const closeEditorDialog = (): void => useEditorDialog.setState({ kind: 'none' }, true);
