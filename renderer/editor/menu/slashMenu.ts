import { type Editor, Extension, type Range } from '@tiptap/core';
import { Suggestion } from '@tiptap/suggestion';
import { create } from 'zustand';
import { rowsOf, useStore } from '../../store.ts';
import { type Insertion, insertions, matchingInsertions } from './insertions.ts';

/** The menu under a stroke that was typed; null while there is none, or none of its entries matches what follows. */
export interface SlashMenu {
  readonly editor: Editor;
  readonly items: readonly Insertion[];
  readonly active: number;
  /** Where the stroke stands in the window. */
  readonly at: DOMRect | null;
  readonly choose: (insertion: Insertion) => void;
}

export const useSlashMenu = create<{ readonly menu: SlashMenu | null }>()(() => ({ menu: null }));

export const setActive = (active: number): void =>
  useSlashMenu.setState(({ menu }) => ({ menu: menu === null ? null : { ...menu, active } }));

/** Typing / at the beginning of a line or after a space opens the menu; what is typed on filters it. */
export const slashMenu = (paperId: string, inline: boolean): Extension =>
  Extension.create({
    name: 'slashMenu',
    // Before the keys for writing: while the menu is open, Return and the arrows are its own.
    priority: 1000,
    addProseMirrorPlugins() {
      return [
        Suggestion<Insertion, Insertion>({
          editor: this.editor,
          char: '/',
          allowSpaces: true,
          decorationClass: 'slash',
          items: ({ query }) => {
            const rows = rowsOf(useStore.getState());
            return rows === null ? [] : [...matchingInsertions(insertions({ inline, rows, paperId }), query)];
          },
          command: ({ editor, range, props }) => carryOut(editor, range, props),
          render: () => ({
            onStart: show,
            onUpdate: show,
            onKeyDown: ({ event }) => answerKey(event),
            onExit: () => useSlashMenu.setState({ menu: null }),
          }),
        }),
      ];
    },
  });

function carryOut(editor: Editor, range: Range, insertion: Insertion): void {
  editor.view.dispatch(editor.state.tr.delete(range.from, range.to));
  insertion.run(editor);
}

interface Shown {
  readonly editor: Editor;
  readonly items: readonly Insertion[];
  readonly clientRect?: (() => DOMRect | null) | null;
  readonly command: (insertion: Insertion) => void;
}

function show({ editor, items, clientRect, command }: Shown): void {
  useSlashMenu.setState({
    menu:
      items.length === 0 ? null : { editor, items, active: 0, at: clientRect?.() ?? null, choose: command },
  });
}

function answerKey(event: KeyboardEvent): boolean {
  const { menu } = useSlashMenu.getState();
  if (menu === null) return false;
  const { items, active } = menu;
  const move = { ArrowDown: 1, ArrowUp: -1, PageDown: 6, PageUp: -6 }[event.key];
  if (move !== undefined) {
    const next = active + move;
    setActive(
      Math.abs(move) === 1
        ? (next + items.length) % items.length
        : Math.max(0, Math.min(items.length - 1, next)),
    );
    return true;
  }
  if (event.key === 'Enter' || event.key === 'Tab') {
    const chosen = items[active];
    if (chosen !== undefined) menu.choose(chosen);
    return true;
  }
  return false;
}
