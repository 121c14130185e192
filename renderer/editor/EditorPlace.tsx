import type { Editor } from '@tiptap/core';
import { useLayoutEffect, useRef } from 'react';

interface EditorPlaceProps {
  readonly editor: Editor;
  readonly className: string | undefined;
}

/**
 * Where an editor's text box stands: it comes and goes with the place. TipTap's own component draws each text once more when
 * it comes and again when it goes, for the sake of blocks drawn by React; there are none here, and a long paper has a hundred
 * texts.
 */
export function EditorPlace({ editor, className }: EditorPlaceProps) {
  const place = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    if (place.current !== null) editor.mount(place.current);
    return () => editor.unmount();
  }, [editor]);
  return <div ref={place} className={className} />;
}
