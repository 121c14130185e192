import type { Editor } from '@tiptap/core';
import { useEditorDialog } from './editorDialog.ts';
import { LinkForm } from './link/LinkForm.tsx';
import { LiveOptions } from './live/LiveOptions.tsx';
import { ReferencePicker } from './reference/ReferencePicker.tsx';
import { TableDetails } from './table/TableDetails.tsx';

/** The form that is open over this editor's text, if any is. */
export function EditorDialogs({ editor, paperId }: { readonly editor: Editor; readonly paperId: string }) {
  const dialog = useEditorDialog();
  if (dialog.kind === 'none' || dialog.editor !== editor) return null;
  switch (dialog.kind) {
    case 'link':
      return <LinkForm editor={editor} />;
    case 'reference':
      return <ReferencePicker editor={editor} paperId={paperId} />;
    case 'table':
      return <TableDetails editor={editor} />;
    case 'options':
      return <LiveOptions key={dialog.blockId} editor={editor} blockId={dialog.blockId} paperId={paperId} />;
  }
}
