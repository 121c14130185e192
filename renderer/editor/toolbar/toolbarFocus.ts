import type { Editor } from '@tiptap/core';
import type { Command } from '@tiptap/pm/state';
import { type RefObject, useEffect } from 'react';

/** Alt+F10, as in other editors: the focus goes to the first tool that works. */
export const goToToolbar: Command = (_state, dispatch) => {
  const tool = document.querySelector<HTMLElement>('[data-editor-toolbar] button:not(:disabled)');
  if (tool !== null && dispatch !== undefined) tool.focus();
  return tool !== null;
};

/** Takes Escape in the toolbar back into the text. */
export function useWayBack(toolbar: RefObject<HTMLElement | null>, editor: Editor | null): void {
  useEffect(() => {
    const { current } = toolbar;
    if (current === null) return;
    const onKeyDown = ({ key }: KeyboardEvent): void => {
      if (key === 'Escape') editor?.view.focus();
    };
    current.addEventListener('keydown', onKeyDown);
    return () => current.removeEventListener('keydown', onKeyDown);
  }, [toolbar, editor]);
}
